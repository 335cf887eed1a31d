//! The grid company as data: another company is another JSON file and no code.

mod area;
mod colour;
mod contact;
mod profile;

pub use area::{Area, AreaId};
pub use colour::{Colour, ColourError, Colours, DARK_SURFACE, LIGHT_SURFACE, ThemedColour};
pub use contact::{Contact, PhoneNumber, PhoneNumberError};
pub use profile::{Company, CompanyError, SpotSource, TariffSource};
