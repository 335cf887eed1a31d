//! The customers' telephone and mailbox: where one-time codes arrive.

mod outbox;
mod page;

pub use outbox::{Channel, Message, Outbox};
pub(crate) use page::routes;
