//! What the app knows, on the phone: one SQLite file a user.
//!
//! [`Store::write`] runs one transaction at a time; [`Store::read`] gives a screen one consistent view on a read-only
//! connection, also while a sync writes. Both are synchronous: call them from the blocking pool, hold nothing of them
//! across an await. Contract periods bound what goes in and what comes out. The file is a copy of what the server has, so
//! a damaged one is set aside and filled again.

mod columns;
mod connect;
mod content;
mod customer;
mod database;
mod days;
mod error;
mod feed;
mod file;
mod forgetting;
mod invoices;
mod months;
mod packing;
mod pages;
mod points;
mod prices;
mod readings;
mod schema;
mod session;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use content::StoredArticle;
pub use database::{Opened, Store};
pub use days::{DayPeak, DayRow, DaySummary, Ingest, Slot, WrongLength, slots_in};
pub use error::StoreError;
pub use feed::{LastSync, Part, PartState, Walk};
pub use file::{delete_user, papers_folder};
pub use months::{MonthInputs, MonthRow, StoredMonth};
pub use pages::{PageState, StoredPage};
pub use prices::{SpotCoverage, SpotDay, SpotDayError, StoredTariffs, TariffPurpose};
pub use session::{Reader, Writer};
