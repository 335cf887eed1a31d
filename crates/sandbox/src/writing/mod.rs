//! Writes that are carried out once, however often they are sent: every write brings an `Idempotency-Key`.

mod key;
mod request;
mod under_way;

pub use request::{Write, too_many};
pub use under_way::UnderWay;
