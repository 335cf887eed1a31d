use kundeapp_core::error::AppError;
use kundeapp_core::screens::Bar;
use kundeapp_core::screens::consumption::{ConsumptionState, Scale};
use kundeapp_core::screens::production::{Production, ProductionState};

use crate::AppFailure;
use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Produksjon.
    ProductionScreen, ProductionListener, ProductionShown: Production => ProductionState, with_view_of
}

#[uniffi::export]
impl ProductionScreen {
    /// Another length; the day that was in view stays in view.
    pub async fn show(&self, scale: Scale) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show(scale)).await
    }

    /// The period in which a day lies; the nearest one with data when it has none.
    pub async fn go_to(&self, day: LocalDay) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.go_to(day)).await
    }

    /// The period before. Nothing happens where there is no data before it.
    pub async fn previous_period(&self) -> Result<(), AppFailure> {
        self.shown.turn(|screen| screen.previous_period().map_err(AppError::local_data)).await
    }

    /// The period after. Nothing happens where there is no data after it.
    pub async fn next_period(&self) -> Result<(), AppFailure> {
        self.shown.turn(|screen| screen.next_period().map_err(AppError::local_data)).await
    }
}

/// What Produksjon shows.
#[uniffi::remote(Record)]
pub struct ProductionState {
    pub produced: ConsumptionState,
    pub consumed: Vec<Bar>,
    pub consumed_title: String,
}
