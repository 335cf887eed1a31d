//! Spot prices by area and local day, and the grid company's tariff book.

mod codec;
mod spot;
mod spot_day;
mod tariffs;

pub use spot::SpotCoverage;
pub use spot_day::{SpotDay, SpotDayError};
pub use tariffs::{StoredTariffs, TariffPurpose};
