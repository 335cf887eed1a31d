use clap::ValueEnum;
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
            | Self::Forms
            | Self::Inspections
            | Self::Contact
            | Self::Outbox
            | Self::Settings
            | Self::Licences => MainTab::Services,
        }
    }
}
