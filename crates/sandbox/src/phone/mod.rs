//! The customers' telephone and mailbox: where one-time codes arrive, until it is lost.

pub(crate) mod lost;
mod outbox;
mod page;

pub use outbox::{Channel, Message, Outbox};
pub(crate) use page::routes;
