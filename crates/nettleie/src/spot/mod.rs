//! Day-ahead spot prices of one price area, without VAT.

mod area;
mod prices;

pub use area::PriceArea;
pub use prices::{SpotConflict, SpotPrices};
