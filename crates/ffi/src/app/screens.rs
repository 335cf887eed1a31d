use std::sync::Arc;

use kundeapp_core::app::App;
use kundeapp_core::screens::FormLink;

use super::Kundeapp;
use crate::{
    AuthorisationsScreen, ConnectionsScreen, ConsumptionScreen, ContactUsScreen, ElhubScreen, FaqScreen,
    FormScreen, HazardScreen, InvoicesScreen, MeterExchangesScreen, MeterScreen, NewsScreen, OutagesScreen,
    OutboxScreen, OverviewScreen, PeaksScreen, PointsScreen, PricesScreen, ProductionScreen, Searched,
    SelfReadingScreen, ServicesScreen, SettingsScreen, SpotScreen, SupportScreen, TrialSettlementScreen,
};

/// Screens cost nothing to make: each opens its data when it is asked for a state.
#[uniffi::export]
impl Kundeapp {
    /// Oversikt of the chosen point.
    #[must_use]
    pub fn overview(&self) -> Arc<OverviewScreen> {
        OverviewScreen::of(&self.app, App::overview)
    }

    /// Forbruk of the chosen point.
    #[must_use]
    pub fn consumption(&self) -> Arc<ConsumptionScreen> {
        ConsumptionScreen::of(&self.app, App::consumption)
    }

    /// Produksjon of the chosen point.
    #[must_use]
    pub fn production(&self) -> Arc<ProductionScreen> {
        ProductionScreen::of(&self.app, App::production)
    }

    /// Faktura of the chosen point.
    #[must_use]
    pub fn invoices(&self) -> Arc<InvoicesScreen> {
        InvoicesScreen::of(&self.app, App::invoices)
    }

    /// Prøveavregning of the chosen point.
    #[must_use]
    pub fn trial_settlement(&self) -> Arc<TrialSettlementScreen> {
        TrialSettlementScreen::of(&self.app, App::trial_settlement)
    }

    /// Dine forbrukstopper of the chosen point.
    #[must_use]
    pub fn peaks(&self) -> Arc<PeaksScreen> {
        PeaksScreen::of(&self.app, App::peaks)
    }

    /// Nettleiepriser for the chosen point.
    #[must_use]
    pub fn prices(&self) -> Arc<PricesScreen> {
        PricesScreen::of(&self.app, App::prices)
    }

    /// Strømstøtte of the chosen point.
    #[must_use]
    pub fn support(&self) -> Arc<SupportScreen> {
        SupportScreen::of(&self.app, App::support)
    }

    /// Spotpris where the chosen point is.
    #[must_use]
    pub fn spot(&self) -> Arc<SpotScreen> {
        SpotScreen::of(&self.app, App::spot)
    }

    /// Aktuelt.
    #[must_use]
    pub fn news(&self) -> Arc<NewsScreen> {
        NewsScreen::of(&self.app, App::news)
    }

    /// Drift.
    #[must_use]
    pub fn outages(&self) -> Arc<OutagesScreen> {
        OutagesScreen::of(&self.app, App::outages)
    }

    /// Flere tjenester.
    #[must_use]
    pub fn services(&self) -> Arc<ServicesScreen> {
        ServicesScreen::of(&self.app, App::services)
    }

    /// The switcher.
    #[must_use]
    pub fn points(&self) -> Arc<PointsScreen> {
        PointsScreen::of(&self.app, |app| app.points().map(Searched::new))
    }

    /// Innstillinger.
    #[must_use]
    pub fn settings(&self) -> Arc<SettingsScreen> {
        SettingsScreen::of(&self.app, App::settings)
    }

    /// A form of the company's.
    #[must_use]
    pub fn form(&self, id: String) -> Arc<FormScreen> {
        FormScreen::of(&self.app, move |app| app.form(&id))
    }

    /// The form that a page leads to, with what the page knows filled in.
    #[must_use]
    pub fn form_from(&self, link: FormLink) -> Arc<FormScreen> {
        FormScreen::of(&self.app, move |app| app.form_from(&link))
    }

    /// Kontakt oss.
    #[must_use]
    pub fn contact_us(&self) -> Arc<ContactUsScreen> {
        ContactUsScreen::of(&self.app, App::contact)
    }

    /// Meld farlig forhold.
    #[must_use]
    pub fn hazard(&self) -> Arc<HazardScreen> {
        HazardScreen::of(&self.app, App::hazard)
    }

    /// What was sent and what was not.
    #[must_use]
    pub fn outbox(&self) -> Arc<OutboxScreen> {
        OutboxScreen::of(&self.app, App::outbox_screen)
    }

    /// Ofte stilte spørsmål.
    #[must_use]
    pub fn faq(&self) -> Arc<FaqScreen> {
        FaqScreen::of(&self.app, |app| app.faq().map(Searched::new))
    }

    /// Gi andre tilgang.
    #[must_use]
    pub fn authorisations(&self) -> Arc<AuthorisationsScreen> {
        AuthorisationsScreen::of(&self.app, App::authorisations)
    }

    /// Min strømmåler.
    #[must_use]
    pub fn meter(&self) -> Arc<MeterScreen> {
        MeterScreen::of(&self.app, App::meter)
    }

    /// Elhub.
    #[must_use]
    pub fn elhub(&self) -> Arc<ElhubScreen> {
        ElhubScreen::of(&self.app, App::elhub)
    }

    /// Måleravlesning.
    #[must_use]
    pub fn self_reading(&self) -> Arc<SelfReadingScreen> {
        SelfReadingScreen::of(&self.app, App::self_reading)
    }

    /// Tilknytning.
    #[must_use]
    pub fn connections(&self) -> Arc<ConnectionsScreen> {
        ConnectionsScreen::of(&self.app, App::connections)
    }

    /// Målerbytte.
    #[must_use]
    pub fn meter_exchanges(&self) -> Arc<MeterExchangesScreen> {
        MeterExchangesScreen::of(&self.app, App::meter_exchanges)
    }
}
