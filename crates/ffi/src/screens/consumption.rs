use kundeapp_core::error::AppError;
use kundeapp_core::screens::consumption::{
    Comparison, Consumption, ConsumptionState, PeriodState, ReadingRow, ReadingsState, Scale, ScaleChoice,
};
use kundeapp_core::screens::{AxisTick, Bar, Figure, Frame};

use crate::AppFailure;
use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Forbruk.
    ConsumptionScreen, ConsumptionListener, ConsumptionShown: Consumption => ConsumptionState, with_view_of
}

#[uniffi::export]
impl ConsumptionScreen {
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

/// What Forbruk shows.
#[uniffi::remote(Record)]
pub struct ConsumptionState {
    pub frame: Frame,
    pub scales: Vec<ScaleChoice>,
    pub period: Option<PeriodState>,
    pub bars: Vec<Bar>,
    pub axis: Vec<AxisTick>,
    pub total: Option<String>,
    pub total_wh: Option<u64>,
    pub details: Vec<Figure>,
    pub comparison: Option<Comparison>,
    pub notes: Vec<String>,
    pub readings: Option<ReadingsState>,
    pub spoken: String,
}

/// A meter without hours: what it stood at.
#[uniffi::remote(Record)]
pub struct ReadingsState {
    pub last_year: Option<Figure>,
    pub rows: Vec<ReadingRow>,
    pub note: Option<String>,
}

/// A stretch between two readings.
#[uniffi::remote(Record)]
pub struct ReadingRow {
    pub from: LocalDay,
    pub to: LocalDay,
    pub period: String,
    pub used: String,
    pub used_wh: Option<u64>,
    pub stood_at: String,
    pub kind: String,
    pub spoken: String,
}

/// One of the lengths that a period can have.
#[uniffi::remote(Record)]
pub struct ScaleChoice {
    pub id: Scale,
    pub label: String,
    pub chosen: bool,
}

/// The period in view.
#[uniffi::remote(Record)]
pub struct PeriodState {
    pub title: String,
    pub subtitle: Option<String>,
    pub from: LocalDay,
    pub to: LocalDay,
    pub can_go_back: bool,
    pub can_go_forward: bool,
}

/// A period against the same one a year earlier.
#[uniffi::remote(Record)]
pub struct Comparison {
    pub text: String,
    pub last_year_wh: u64,
    pub percent: Option<i64>,
}

/// How much time the chart shows, and what a bar stands for.
#[uniffi::remote(Enum)]
pub enum Scale {
    Day,
    Week,
    Month,
    Year,
}
