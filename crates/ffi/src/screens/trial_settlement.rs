use kundeapp_core::screens::trial_settlement::{
    ForecastState, RoomState, TrialSettlement, TrialSettlementState, UsedDay, UsedState,
};
use kundeapp_core::screens::{BillLine, Figure, Frame, PeakRow, TierState};

use crate::showing::screen;
use crate::values::LocalDay;

screen! {
    /// Prøveavregning.
    TrialSettlementScreen, TrialSettlementListener, TrialSettlementShown: TrialSettlement => TrialSettlementState
}

/// What Prøveavregning shows. Everything but the frame is empty before the month's first values.
#[uniffi::remote(Record)]
pub struct TrialSettlementState {
    pub frame: Frame,
    pub month: String,
    pub as_of: Option<String>,
    pub peaks_title: String,
    pub peaks: Vec<PeakRow>,
    pub average: Option<Figure>,
    pub tier: Option<TierState>,
    pub room: Option<RoomState>,
    pub used: Option<UsedState>,
    pub lines_title: String,
    pub line_headings: Vec<String>,
    pub lines: Vec<BillLine>,
    pub sum: Option<Figure>,
    pub forecast_title: String,
    pub forecast: Option<ForecastState>,
    pub notes: Vec<String>,
}

/// The way to the next tier.
#[uniffi::remote(Record)]
pub struct RoomState {
    pub filled_permille: u32,
    pub room: String,
    pub hour_that_moves: String,
    pub extra: String,
    pub sentence: String,
}

/// Consumption so far this month.
#[uniffi::remote(Record)]
pub struct UsedState {
    pub total: Figure,
    pub day: Option<Figure>,
    pub night: Option<Figure>,
    pub headings: Vec<String>,
    pub by_date: Vec<UsedDay>,
}

/// Consumption of one day.
#[uniffi::remote(Record)]
pub struct UsedDay {
    pub date: LocalDay,
    pub label: String,
    pub total: String,
    pub day: Option<String>,
    pub night: Option<String>,
}

/// The whole month, if its remaining days are like the latest ones.
#[uniffi::remote(Record)]
pub struct ForecastState {
    pub grid_rent: Figure,
    pub energy: Figure,
    pub basis: String,
}
