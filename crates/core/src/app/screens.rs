use std::sync::Arc;

use super::App;
use super::preferences::ChosenPoint;
use crate::api::wire::Gsrn;
use crate::error::AppError;
use crate::screens::consumption::Consumption;
use crate::screens::invoices::Invoices;
use crate::screens::overview::Overview;
use crate::screens::peaks::Peaks;
use crate::screens::points::Points;
use crate::screens::prices::Prices;
use crate::screens::production::Production;
use crate::screens::spot::Spot;
use crate::screens::support::Support;
use crate::screens::trial_settlement::TrialSettlement;
use crate::screens::{Desk, Link};

impl App {
    /// What screens work with: the user's data in the present language.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be opened.
    pub fn desk(&self) -> Result<Desk, AppError> {
        let session = self.inner.session()?;
        let link = match (self.inner.auth.ended(), self.inner.link()) {
            (Some(_), _) => Link::SessionEnded,
            // Signed in again since the last sync.
            (_, Link::SessionEnded) => Link::Online,
            (_, link) => link,
        };
        Ok(Desk::new(Arc::clone(&session.store), self.language(), link))
    }

    /// The point that screens show: the chosen one, or the first own one; `None` before the first sync, and for somebody
    /// without points.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn chosen_point(&self) -> Result<Option<Gsrn>, AppError> {
        let session = self.inner.session()?;
        let chosen = self.inner.chosen_by(&session.user);
        session.store.read(|reader| reader.point_in_view(chosen)).map_err(AppError::local_data)
    }

    /// Has screens show another point from now on, also after a restart.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the customer does not have it; when the choice cannot be kept.
    pub fn choose_point(&self, point: Gsrn) -> Result<(), AppError> {
        let session = self.inner.session()?;
        let known = session.store.read(|reader| reader.point(point)).map_err(AppError::local_data)?;
        if known.is_none() {
            return Err(AppError::NotFound);
        }
        session.syncer.look_at(Some(point));
        let chosen = ChosenPoint { user: session.user.clone(), point };
        self.inner.change_preferences(|preferences| preferences.chosen = Some(chosen))
    }

    /// The switcher.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn points(&self) -> Result<Points, AppError> {
        Ok(Points::new(self.desk()?, self.chosen_point()?))
    }

    /// Forbruk of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn consumption(&self) -> Result<Consumption, AppError> {
        Ok(Consumption::new(self.desk()?, self.chosen_point()?))
    }

    /// Prøveavregning of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn trial_settlement(&self) -> Result<TrialSettlement, AppError> {
        Ok(TrialSettlement::new(self.desk()?, self.chosen_point()?))
    }

    /// Faktura of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn invoices(&self) -> Result<Invoices, AppError> {
        Ok(Invoices::new(self.desk()?, self.chosen_point()?))
    }

    /// Dine forbrukstopper of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn peaks(&self) -> Result<Peaks, AppError> {
        Ok(Peaks::new(self.desk()?, self.chosen_point()?))
    }

    /// Nettleiepriser for the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn prices(&self) -> Result<Prices, AppError> {
        Ok(Prices::new(self.desk()?, self.chosen_point()?))
    }

    /// Spotpris where the chosen point is; of the chosen area while nobody is signed in.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn spot(&self) -> Result<Spot, AppError> {
        match (self.inner.user(), self.area()) {
            (None, Some(area)) => Ok(Spot::of_area(self.area_desk()?, area)),
            (None, None) => Ok(Spot::new(self.area_desk()?, None)),
            (Some(_), _) => Ok(Spot::new(self.desk()?, self.chosen_point()?)),
        }
    }

    /// Strømstøtte of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn support(&self) -> Result<Support, AppError> {
        Ok(Support::new(self.desk()?, self.chosen_point()?))
    }

    /// Oversikt of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn overview(&self) -> Result<Overview, AppError> {
        Ok(Overview::new(self.desk()?, self.chosen_point()?))
    }

    /// Produksjon of the chosen point.
    ///
    /// # Errors
    /// When nobody is signed in, or their data cannot be read.
    pub fn production(&self) -> Result<Production, AppError> {
        Ok(Production::new(self.desk()?, self.chosen_point()?))
    }
}
