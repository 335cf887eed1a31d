//! Screen states as text. Every word and number comes from the core; here is only layout.

mod consumption;
mod frame;
mod invoice;
mod invoices;
mod points;
mod table;
mod trial_settlement;

pub use consumption::{consumption, consumption_chart};
pub use invoice::invoice;
pub use invoices::invoices;
pub use points::points;
pub use trial_settlement::trial_settlement;
