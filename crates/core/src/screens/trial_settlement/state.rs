use chrono::NaiveDate;
use serde::Serialize;

use crate::screens::{BillLine, Figure, Frame, PeakRow, TierState};

/// What Prøveavregning shows. Everything but the frame is empty before the month's first values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrialSettlementState {
    /// What is around it.
    pub frame: Frame,
    /// `november 2023`.
    pub month: String,
    /// `Slik ser nettleien ut per 12. nov.`: through the last day with values.
    pub as_of: Option<String>,
    /// `Beregningsgrunnlag for kapasitetsledd`: heading of peaks, average and tier.
    pub peaks_title: String,
    /// The peaks that the tier is based on so far, highest first.
    pub peaks: Vec<PeakRow>,
    /// Their average, which the tier is looked up by.
    pub average: Option<Figure>,
    /// The tier one is heading for.
    pub tier: Option<TierState>,
    /// How far it is to the next tier, and what crossing costs.
    pub room: Option<RoomState>,
    /// Consumption so far.
    pub used: Option<UsedState>,
    /// `Nettleien hittil`: heading of the lines.
    pub lines_title: String,
    /// Over their columns: line, energy, price, amount.
    pub line_headings: Vec<String>,
    /// The lines so far, with the capacity charge of the whole month.
    pub lines: Vec<BillLine>,
    /// Sum nett so far: all lines together.
    pub sum: Option<Figure>,
    /// `Hele måneden`: heading of the forecast.
    pub forecast_title: String,
    /// What the whole month is likely to come to.
    pub forecast: Option<ForecastState>,
    /// What a reader must know beside the numbers.
    pub notes: Vec<String>,
}

/// The way to the next tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoomState {
    /// How far the average stands from the tier's lower border to its upper one, in thousandths: for a bar.
    pub filled_permille: u32,
    /// `4,80 kW`: how much the average may still rise.
    pub room: String,
    /// `19,63 kW`: the hour on a new day that would lift the average to the border.
    pub hour_that_moves: String,
    /// What the next tier costs more a month.
    pub extra: String,
    /// All of it in a sentence.
    pub sentence: String,
}

/// Consumption so far this month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UsedState {
    /// In all.
    pub total: Figure,
    /// At the day price; `None` where all hours cost the same.
    pub day: Option<Figure>,
    /// At the night price.
    pub night: Option<Figure>,
    /// Over the columns of the days: date, day and night where they have prices of their own, and in all.
    pub headings: Vec<String>,
    /// Day by day, newest first.
    pub by_date: Vec<UsedDay>,
}

/// Consumption of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UsedDay {
    /// The local day.
    pub date: NaiveDate,
    /// `12. nov.`.
    pub label: String,
    /// In all.
    pub total: String,
    /// At the day price.
    pub day: Option<String>,
    /// At the night price.
    pub night: Option<String>,
}

/// The whole month, if its remaining days are like the latest ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ForecastState {
    /// Grid rent of the whole month.
    pub grid_rent: Figure,
    /// Consumption of the whole month.
    pub energy: Figure,
    /// How many days are expected and not metered, and that the tier is that so far.
    pub basis: String,
}
