//! One file a screen: its states, declared once more for UniFFI, and its methods.

mod consumption;
mod forms;
mod frame;
mod inspections;
mod invoices;
mod news;
mod outages;
mod overview;
mod parts;
mod peaks;
mod points;
mod prices;
mod production;
mod rich_text;
mod services;
mod spot;
mod support;
mod trial_settlement;

pub use consumption::{ConsumptionListener, ConsumptionScreen, ConsumptionShown};
pub use invoices::{InvoicesListener, InvoicesScreen, InvoicesShown};
pub use news::{NewsListener, NewsScreen, NewsShown};
pub use outages::{OutagesListener, OutagesScreen, OutagesShown};
pub use overview::{OverviewListener, OverviewScreen, OverviewShown};
pub use peaks::{PeaksListener, PeaksScreen, PeaksShown};
pub use points::PointsScreen;
pub use prices::{PricesListener, PricesScreen, PricesShown};
pub use production::{ProductionListener, ProductionScreen, ProductionShown};
pub use services::{ServicesListener, ServicesScreen, ServicesShown};
pub use spot::{SpotListener, SpotScreen, SpotShown};
pub use support::{SupportListener, SupportScreen, SupportShown};
pub use trial_settlement::{TrialSettlementListener, TrialSettlementScreen, TrialSettlementShown};
