//! What to show: one module a screen, each with a state that is ready to draw and actions that are methods.
//!
//! A state has every word in the user's language and every number written out; typed values stand beside them where a chart
//! needs them. Screens read the store and reckon with the engine. They never ask the network or a clock: "today" is the
//! server's, as the last sync heard it.

mod axis;
mod bar;
mod bill_line;
mod capacity_basis;
mod desk;
mod figure;
mod folding;
mod form_link;
mod frame;
mod interval_name;
mod link;
mod main_tab;
mod page;
mod peak;
mod point_header;
mod settling;
#[cfg(test)]
mod testing;
mod tier;
mod today;
mod vat_switch;

pub mod anonymous;
pub mod authorisations;
pub mod connections;
pub mod consumption;
pub mod contact;
pub mod elhub;
pub mod faq;
pub mod form;
pub mod hazard;
pub mod invoices;
pub mod login;
pub mod meter;
pub mod meter_exchanges;
pub mod news;
pub mod outages;
pub mod outbox;
pub mod overview;
pub mod peaks;
pub mod points;
pub mod prices;
pub mod production;
pub mod self_reading;
pub mod services;
pub mod settings;
pub mod shell;
pub mod spot;
pub mod support;
pub mod trial_settlement;

pub use axis::AxisTick;
pub use bar::{Bar, PeakMark, Presence};
pub use bill_line::BillLine;
pub use desk::Desk;
pub use figure::Figure;
pub use form_link::{FormLink, Letters, Preset};
pub use frame::{Banner, BannerKind, Frame};
pub use link::Link;
pub use main_tab::MainTab;
pub use peak::PeakRow;
pub use point_header::PointHeader;
pub use settling::refresh_months;
pub use tier::TierState;
pub use vat_switch::VatSwitch;
