use std::sync::Arc;

use super::Kundeapp;
use crate::{
    ConsumptionScreen, InvoicesScreen, NewsScreen, OutagesScreen, OverviewScreen, PeaksScreen, PointsScreen,
    PricesScreen, ProductionScreen, ServicesScreen, SpotScreen, SupportScreen, TrialSettlementScreen,
};

/// Screens cost nothing to make: each opens its data when it is asked for a state.
#[uniffi::export]
impl Kundeapp {
    /// Oversikt of the chosen point.
    #[must_use]
    pub fn overview(&self) -> Arc<OverviewScreen> {
        OverviewScreen::of(self.app.clone())
    }

    /// Forbruk of the chosen point.
    #[must_use]
    pub fn consumption(&self) -> Arc<ConsumptionScreen> {
        ConsumptionScreen::of(self.app.clone())
    }

    /// Produksjon of the chosen point.
    #[must_use]
    pub fn production(&self) -> Arc<ProductionScreen> {
        ProductionScreen::of(self.app.clone())
    }

    /// Faktura of the chosen point.
    #[must_use]
    pub fn invoices(&self) -> Arc<InvoicesScreen> {
        InvoicesScreen::of(self.app.clone())
    }

    /// Prøveavregning of the chosen point.
    #[must_use]
    pub fn trial_settlement(&self) -> Arc<TrialSettlementScreen> {
        TrialSettlementScreen::of(self.app.clone())
    }

    /// Dine forbrukstopper of the chosen point.
    #[must_use]
    pub fn peaks(&self) -> Arc<PeaksScreen> {
        PeaksScreen::of(self.app.clone())
    }

    /// Nettleiepriser for the chosen point.
    #[must_use]
    pub fn prices(&self) -> Arc<PricesScreen> {
        PricesScreen::of(self.app.clone())
    }

    /// Strømstøtte of the chosen point.
    #[must_use]
    pub fn support(&self) -> Arc<SupportScreen> {
        SupportScreen::of(self.app.clone())
    }

    /// Spotpris where the chosen point is.
    #[must_use]
    pub fn spot(&self) -> Arc<SpotScreen> {
        SpotScreen::of(self.app.clone())
    }

    /// Aktuelt.
    #[must_use]
    pub fn news(&self) -> Arc<NewsScreen> {
        NewsScreen::of(self.app.clone())
    }

    /// Drift.
    #[must_use]
    pub fn outages(&self) -> Arc<OutagesScreen> {
        OutagesScreen::of(self.app.clone())
    }

    /// Flere tjenester.
    #[must_use]
    pub fn services(&self) -> Arc<ServicesScreen> {
        ServicesScreen::of(self.app.clone())
    }

    /// The switcher.
    #[must_use]
    pub fn points(&self) -> Arc<PointsScreen> {
        PointsScreen::of(self.app.clone())
    }
}
