//! Fills the store from the server: one feed says what is new, and only that is fetched.
//!
//! [`Syncer::sync`] runs one pass at a time, in a task of its own, so that a caller who goes away stops nothing. Each answer
//! is stored in one transaction together with how far it goes, so that an interrupted pass goes on where it was. When
//! something fails, the last good data stay, and the error says of when they are.

#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "`Reader::points` is a function for one lifetime only"
)]

mod content;
mod convert;
mod elsewhere;
mod error;
mod parts;
mod pass;
mod readings;
mod source;
mod spot;
mod status;
mod syncer;
#[cfg(test)]
mod tests;
mod values;

pub use content::Audience;
pub use elsewhere::PriceSources;
pub use error::{Prices, SyncError, SyncFailure};
pub use source::SyncSource;
pub use status::{SyncStatus, SyncStep};
pub use syncer::{SyncOutcome, SyncResult, Syncer};
