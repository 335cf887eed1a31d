//! Screen states as text. Every word and number comes from the core; here is only layout.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "a screen of text is small")]

mod consumption;
mod form;
mod frame;
mod invoice;
mod invoices;
mod news;
mod outages;
mod overview;
mod peaks;
mod points;
mod prices;
mod services;
mod spot;
mod support;
mod table;
mod trial_settlement;

pub use consumption::{consumption, consumption_chart};
pub use form::{contact, form, hazard, outbox};
pub use invoice::invoice;
pub use invoices::invoices;
pub use news::news;
pub use outages::outages;
pub use overview::overview;
pub use peaks::peaks;
pub use points::points;
pub use prices::prices;
pub use services::services;
pub use spot::spot;
pub use support::support;
pub use trial_settlement::trial_settlement;
