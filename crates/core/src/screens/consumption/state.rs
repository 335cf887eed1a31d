use chrono::NaiveDate;
use serde::Serialize;

use super::Scale;
use crate::screens::{AxisTick, Bar, Figure, Frame};

/// What Forbruk shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsumptionState {
    /// What is around it.
    pub frame: Frame,
    /// Dag, Uke, Måned, År.
    pub scales: Vec<ScaleChoice>,
    /// The period in view; `None` when there is nothing to show.
    pub period: Option<PeriodState>,
    /// One bar an hour, day or month.
    pub bars: Vec<Bar>,
    /// The numbers beside them, from the bottom up; none where nothing was used.
    pub axis: Vec<AxisTick>,
    /// What was used in all, large beside the chart; `None` without any value.
    pub total: Option<String>,
    /// The same in Wh.
    pub total_wh: Option<u64>,
    /// Detaljer: period, total, support, grid rent.
    pub details: Vec<Figure>,
    /// Against the same period a year earlier; `None` unless both are known.
    pub comparison: Option<Comparison>,
    /// What is missing, estimated or odd about the period.
    pub notes: Vec<String>,
    /// What was used between two readings, in the place of a chart, where the meter tells no hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readings: Option<ReadingsState>,
    /// The chart in one or two spoken sentences.
    pub spoken: String,
}

/// What a meter without hours tells. Why there is no more stands in the notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingsState {
    /// What was used in the twelve months before the newest reading.
    pub last_year: Option<Figure>,
    /// From one reading to the next, newest first.
    pub rows: Vec<ReadingRow>,
    /// What a calculated reading is; `None` where there is none.
    pub note: Option<String>,
}

/// What was used between two readings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingRow {
    /// The local day of the first reading.
    pub from: NaiveDate,
    /// That of the second, which is the day after the last.
    pub to: NaiveDate,
    /// `1.–30. sep. 2026`.
    pub period: String,
    /// `312,00 kWh`, or why it is not known.
    pub used: String,
    /// The same in Wh.
    pub used_wh: Option<u64>,
    /// What the meter stood at in the end.
    pub stood_at: String,
    /// `Avlest`, `Anslått` or `Beregnet`.
    pub kind: String,
    /// All of it in a sentence.
    pub spoken: String,
}

/// One of the lengths that a period can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScaleChoice {
    /// Which one: `day`, `week`, `month` or `year`.
    pub id: Scale,
    /// `Dag`, `Uke`, `Måned` or `År`.
    pub label: String,
    /// It is the one in view.
    pub chosen: bool,
}

/// The period in view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeriodState {
    /// `12. nov. 2023`, `6.–12. nov.`, `nov. 2023` or `2023`.
    pub title: String,
    /// What the title leaves open: the weekday, or week and year.
    pub subtitle: Option<String>,
    /// First local day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    /// There is data before it.
    pub can_go_back: bool,
    /// There is data after it.
    pub can_go_forward: bool,
}

/// A period against the same one a year earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// `12 % mindre enn året før (1 203,10 kWh)`.
    pub text: String,
    /// What was used a year earlier, in Wh: of as many days as this year's period has values for.
    pub last_year_wh: u64,
    /// The change in whole per cent; negative is less. `None` when nothing was used a year earlier.
    pub percent: Option<i64>,
}
