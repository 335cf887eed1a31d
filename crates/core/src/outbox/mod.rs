//! What the user has written and the server has not received yet: drafts, and letters that wait for a network.
//!
//! A queue in a file of its own beside the user's store, so that a damaged store takes nothing along. Contents are
//! encrypted with a key in the [`crate::secure_store`]; each item carries one idempotency key from when it is made, so that
//! sending it again, after a crash or a lost answer, is no second case. [`Sender`] sends in order, one process at a time.

mod backoff;
mod connect;
mod content;
mod error;
mod files;
mod item;
mod key;
mod lost;
mod name;
mod parcel;
mod queue;
mod row;
mod seal;
mod send;
mod shelf;
mod standing;
mod store;
#[cfg(test)]
mod tests;
mod verdict;

pub use content::Content;
pub use error::OutboxError;
pub use item::{GaveUp, Item, ItemFile, ItemId, ItemKind, ItemState};
pub(crate) use key::idempotency_key;
pub use lost::{LostWork, forget_lost, lost_work};
pub use name::Name;
pub use send::{Carrier, Delivered, Post, Sender};
pub use store::Outbox;
