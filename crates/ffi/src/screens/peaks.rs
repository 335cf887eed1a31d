use kundeapp_core::screens::peaks::{PeakMonth, Peaks, PeaksState};
use kundeapp_core::screens::{Figure, Frame, PeakRow, TierState};

use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Dine forbrukstopper.
    PeaksScreen, PeaksListener, PeaksShown: Peaks => PeaksState
}

/// What Dine forbrukstopper shows.
#[uniffi::remote(Record)]
pub struct PeaksState {
    pub frame: Frame,
    pub last_month_title: String,
    pub months_title: String,
    pub months: Vec<PeakMonth>,
    pub basis: Option<String>,
}

/// The peaks of one month.
#[uniffi::remote(Record)]
pub struct PeakMonth {
    pub from: LocalDay,
    pub name: String,
    pub last: bool,
    pub tier: Option<TierState>,
    pub average: Option<Figure>,
    pub permille: Option<u16>,
    pub peaks: Vec<PeakRow>,
    pub note: Option<String>,
    pub spoken: String,
}
