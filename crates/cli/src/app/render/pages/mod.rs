//! The pages of Kundeservice.

mod authorisations;
mod connections;
mod elhub;
mod faq;
mod meter;
mod meter_exchanges;
mod self_reading;

pub use authorisations::{authorisation, authorisations};
pub use connections::{connection, connections};
pub use elhub::elhub;
pub use faq::{answer, faq};
pub use meter::meter;
pub use meter_exchanges::{exchange, exchanges};
pub use self_reading::{preview, self_reading};
