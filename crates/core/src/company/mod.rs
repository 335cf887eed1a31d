//! The grid company as data: another company is another JSON file and no code.

mod area;
mod colour;
mod company;
mod contact;

pub use area::{Area, AreaId};
pub use colour::{Colour, ColourError, Colours};
pub use company::{Company, CompanyError, TariffSource};
pub use contact::{Contact, PhoneNumber, PhoneNumberError};
