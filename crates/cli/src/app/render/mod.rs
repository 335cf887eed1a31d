//! Screen states as text. Every word and number comes from the core; here is only layout.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "a screen of text is small")]

mod anonymous;
mod consumption;
mod form;
mod form_link;
mod forms;
mod frame;
mod inspections;
mod invoice;
mod invoices;
mod news;
mod outages;
mod overview;
mod pages;
mod peaks;
mod points;
mod prices;
mod production;
mod rich_text;
mod services;
mod settings;
mod spot;
mod support;
mod table;
mod trial_settlement;

pub use anonymous::{anonymous, anonymous_answer};
pub use consumption::{consumption, consumption_chart, consumption_table};
pub use form::{contact, form, hazard, outbox};
pub use forms::forms;
pub use inspections::inspections;
pub use invoice::invoice;
pub use invoices::invoices;
pub use news::{article, news};
pub use outages::{outage, outages};
pub use overview::overview;
pub use pages::{
    answer, authorisation, authorisations, connection, connections, elhub, exchange, exchanges, faq, meter,
    preview, self_reading,
};
pub use peaks::peaks;
pub use points::points;
pub use prices::prices;
pub use production::{production, production_table};
pub use services::services;
pub use settings::{licences, settings};
pub use spot::{spot, spot_table};
pub use support::{support, support_days, support_hours};
pub use trial_settlement::trial_settlement;
