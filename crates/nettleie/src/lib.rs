//! Norwegian grid rent (nettleie), right to the øre.
//!
//! Pure and synchronous: no I/O, no clock of its own. Values, tariffs and spot prices go in; peaks, tiers, lines and
//! totals come out, together with what was missing or estimated.

pub mod export;
pub mod identifiers;
pub mod load;
pub mod metering;
pub mod quantity;
pub mod spot;
pub mod tariff;
pub mod time;
