//! Public charges on grid rent: consumption tax (forbruksavgift), the Enova fee, and where VAT applies.

#![deny(clippy::arithmetic_side_effects)]

mod consumption_tax;
mod enova;
mod rate;
mod zone;

pub use consumption_tax::{TaxError, consumption_tax};
pub use enova::{EnovaFee, enova_fee};
pub use rate::Rate;
pub use zone::TaxZone;
