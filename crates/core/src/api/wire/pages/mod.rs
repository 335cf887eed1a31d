//! The pages of Kundeservice: each is fetched whole when it is opened, and kept for when there is no network.

mod authorisations;
mod connections;
mod elhub;
mod faq;
mod meter_exchanges;
mod meters;
mod self_reading;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use authorisations::{Authorisation, Authorisations, Party, PartyKind};
pub use connections::{ConnectionCase, ConnectionStep, Connections, HelpTopic, Installer, Offer, StepWord};
pub use elhub::{
    DataAccess, Elhub, ElhubPoint, ElhubTopic, GridRecord, PointKind, SettlementMethod, SupplierRecord,
};
pub use faq::{Faq, Question, Topic};
pub use meter_exchanges::{AskedTime, ExchangeState, MeterExchange, MeterExchanges, Window};
pub use meters::{Communication, HanPort, MeasuredWord, Meter, MeterKind, Meters};
pub use self_reading::{
    BillingRule, DueDays, PaymentDays, ReadPoint, ReadingDiscount, Reminder, ReminderChannel, SelfReading,
};

/// The pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageKind {
    /// Ofte stilte spørsmål; open to all.
    Faq,
    /// Gi andre tilgang.
    Authorisations,
    /// Min strømmåler.
    Meters,
    /// Elhub.
    Elhub,
    /// Måleravlesning.
    SelfReading,
    /// Tilknytning.
    Connections,
    /// Målerbytte.
    MeterExchanges,
}

impl PageKind {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 7] = [
        Self::Authorisations,
        Self::Meters,
        Self::Elhub,
        Self::SelfReading,
        Self::Connections,
        Self::MeterExchanges,
        Self::Faq,
    ];

    /// Where the server has it.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Faq => "/v1/faq",
            Self::Authorisations => "/v1/authorisations",
            Self::Meters => "/v1/meters",
            Self::Elhub => "/v1/elhub",
            Self::SelfReading => "/v1/self-reading",
            Self::Connections => "/v1/connections",
            Self::MeterExchanges => "/v1/meter-exchanges",
        }
    }

    /// Whether it needs no login and is nobody's in particular.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Faq)
    }
}

/// What is on a page.
pub trait Page: Serialize + DeserializeOwned + Send + 'static {
    /// Which page it is.
    const KIND: PageKind;

    /// The forms that it leads to: what is sent with one of them changes the page.
    fn forms(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// A page as it comes: what is on it, and of when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageAnswer<P> {
    /// Another number says that something on it is different.
    pub version: u64,
    /// The server's clock.
    pub now: DateTime<Utc>,
    /// What is on it; `None` when it is what the app said that it knows.
    pub content: Option<P>,
}
