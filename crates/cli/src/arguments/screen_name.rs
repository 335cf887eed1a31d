use clap::ValueEnum;
use kundeapp_core::api::wire::PageKind;
use kundeapp_core::screens::MainTab;

/// The screens, tab by tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScreenName {
    /// Oversikt.
    Overview,
    /// Forbruk.
    Consumption,
    /// Produksjon.
    Production,
    /// Faktura; one bill with --id.
    Invoices,
    /// Prøveavregning.
    TrialSettlement,
    /// Dine forbrukstopper.
    Peaks,
    /// Nettleiepriser and Nettleieprisen.
    Prices,
    /// Strømstøtte; a month's days or a day's hours with --id 2026-10 or 2026-10-12.
    Support,
    /// Aktuelt; one article with --id.
    News,
    /// Drift; one outage with --id.
    Outages,
    /// Meld farlig forhold.
    Hazard,
    /// Spotpris.
    Spot,
    /// Kundeservice.
    Services,
    /// Gi andre tilgang; one authorisation with --id.
    Access,
    /// Min strømmåler.
    Meter,
    /// Elhub.
    Elhub,
    /// Måleravlesning; what a reading would come to with --kwh.
    Reading,
    /// Tilknytning; one case with --id.
    Connections,
    /// Målerbytte; one appointment with --id.
    MeterExchange,
    /// Ofte stilte spørsmål; one answer with --id.
    Faq,
    /// Bestilling av tjenester; one form with --id.
    Forms,
    /// Tilsynsrapporter; one of them with --id.
    Inspections,
    /// Kontakt oss.
    Contact,
    /// What was sent and what was not.
    Outbox,
    /// Innstillinger.
    Settings,
    /// The libraries that the app is built of.
    Licences,
    /// The metering points to choose from.
    Points,
}

impl ScreenName {
    /// Its name on the command line and in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Consumption => "consumption",
            Self::Production => "production",
            Self::Invoices => "invoices",
            Self::TrialSettlement => "trial-settlement",
            Self::Peaks => "peaks",
            Self::Prices => "prices",
            Self::Support => "support",
            Self::News => "news",
            Self::Outages => "outages",
            Self::Spot => "spot",
            Self::Services => "services",
            Self::Access => "access",
            Self::Meter => "meter",
            Self::Elhub => "elhub",
            Self::Reading => "reading",
            Self::Connections => "connections",
            Self::MeterExchange => "meter-exchange",
            Self::Faq => "faq",
            Self::Forms => "forms",
            Self::Inspections => "inspections",
            Self::Contact => "contact",
            Self::Outbox => "outbox",
            Self::Hazard => "hazard",
            Self::Settings => "settings",
            Self::Licences => "licences",
            Self::Points => "points",
        }
    }

    /// The page of Kundeservice that it shows: those are fetched when they are opened, and not by a sync.
    pub const fn page(self) -> Option<PageKind> {
        match self {
            Self::Access => Some(PageKind::Authorisations),
            Self::Meter => Some(PageKind::Meters),
            Self::Elhub => Some(PageKind::Elhub),
            Self::Reading => Some(PageKind::SelfReading),
            Self::Connections => Some(PageKind::Connections),
            Self::MeterExchange => Some(PageKind::MeterExchanges),
            Self::Faq => Some(PageKind::Faq),
            _ => None,
        }
    }

    /// The tab that it is found under.
    pub const fn tab(self) -> MainTab {
        match self {
            Self::Overview
            | Self::Consumption
            | Self::Production
            | Self::Invoices
            | Self::TrialSettlement
            | Self::Peaks
            | Self::Prices
            | Self::Support
            | Self::Points => MainTab::Overview,
            Self::News => MainTab::News,
            Self::Outages | Self::Hazard => MainTab::Outages,
            Self::Spot => MainTab::Spot,
            Self::Services
            | Self::Access
            | Self::Meter
            | Self::Elhub
            | Self::Reading
            | Self::Connections
            | Self::MeterExchange
            | Self::Faq
            | Self::Forms
            | Self::Inspections
            | Self::Contact
            | Self::Outbox
            | Self::Settings
            | Self::Licences => MainTab::Services,
        }
    }
}
