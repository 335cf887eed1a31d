use kundeapp_core::error::AppError;
use kundeapp_core::screens::self_reading::{
    DueState, PreviewState, ReadingRow as MeterReadingRow, SelfReadingScreen as Core, SelfReadingState,
};
use kundeapp_core::screens::{BillLine, Figure, FormLink, Frame};

use super::page::page;
use crate::AppFailure;
use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Måleravlesning of the chosen point.
    SelfReadingScreen, SelfReadingListener, SelfReadingShown: Core => SelfReadingState
}

page!(SelfReadingScreen, SelfReading);

#[uniffi::export]
impl SelfReadingScreen {
    /// What a reading that was typed for today comes to. Nothing is sent.
    pub async fn preview(&self, typed: String) -> Result<PreviewState, AppFailure> {
        self.shown.read(move |screen| screen.preview(&typed).map_err(AppError::local_data)).await
    }
}

/// What Måleravlesning shows.
#[uniffi::remote(Record)]
pub struct SelfReadingState {
    pub frame: Frame,
    pub due: Option<DueState>,
    pub rhythm: Vec<Figure>,
    pub readings: Vec<MeterReadingRow>,
    pub can_read: bool,
    pub deliver: Option<FormLink>,
    pub preview_title: String,
    pub preview_label: String,
}

/// When the next reading is due.
#[uniffi::remote(Record)]
pub struct DueState {
    pub day: LocalDay,
    pub text: String,
    pub detail: String,
    pub overdue: bool,
}

/// A reading.
#[uniffi::remote(Record)]
pub struct MeterReadingRow {
    pub day: String,
    pub value: String,
    pub used: Option<String>,
    pub kind: String,
    pub spoken: String,
}

/// What a reading comes to.
#[uniffi::remote(Record)]
pub struct PreviewState {
    pub problem: Option<String>,
    pub kwh: Option<u64>,
    pub warning: Option<String>,
    pub period: Option<String>,
    pub title: Option<String>,
    pub lines: Vec<BillLine>,
    pub billed: Option<Figure>,
    pub sum: Option<Figure>,
    pub note: Option<String>,
    pub deliver: Option<FormLink>,
}
