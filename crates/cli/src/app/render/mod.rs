//! Screen states as text. Every word and number comes from the core; here is only layout.

mod consumption;
mod frame;
mod invoice;
mod invoices;
mod overview;
mod peaks;
mod points;
mod prices;
mod spot;
mod support;
mod table;
mod trial_settlement;

pub use consumption::{consumption, consumption_chart};
pub use invoice::invoice;
pub use invoices::invoices;
pub use overview::overview;
pub use peaks::peaks;
pub use points::points;
pub use prices::prices;
pub use spot::spot;
pub use support::support;
pub use trial_settlement::trial_settlement;
