use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{DayView, PriceStep};
use crate::screens::{AxisTick, Figure, Frame, VatSwitch};

/// What Spotpris shows. Spot prices are without taxes and surcharges; whether they have VAT, the switch says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpotState {
    /// What is around it. Empty with a sentence where the day has no prices.
    pub frame: Frame,
    /// `Askøy`: the area that was chosen, while nobody is signed in; otherwise the frame has the point.
    pub place: Option<String>,
    /// `NO5`: the price area.
    pub area: Option<String>,
    /// I går, I dag, I morgen.
    pub days: Vec<DayChoice>,
    /// Time, Kvarter.
    pub steps: Vec<StepChoice>,
    /// With or without VAT.
    pub vat: VatSwitch,
    /// `mandag 13. november 2023`.
    pub title: Option<String>,
    /// One bar an hour or quarter of the day in view.
    pub bars: Vec<PriceBar>,
    /// The numbers beside them, from the bottom up.
    pub axis: Vec<AxisTick>,
    /// Høyeste pris, the earliest of equals.
    pub highest: Option<ExtremePrice>,
    /// Laveste pris, the earliest of equals.
    pub lowest: Option<ExtremePrice>,
    /// The plain mean of the day.
    pub average: Option<Figure>,
    /// The present hour, whichever day is in view.
    pub now: Option<NowPrice>,
    /// `Lavest neste gang 14. nov. kl. 02:00–03:00: 75,20 øre/kWh`: of the hours after it that are known.
    pub lowest_next: Option<String>,
    /// What a kWh costs in full, hour by hour; empty where the grid rent is not known.
    pub costs: Vec<HourCostRow>,
    /// `Full pris, time for time`: their heading.
    pub costs_title: String,
    /// The numbers beside them, from the bottom up.
    pub costs_axis: Vec<AxisTick>,
    /// Over their columns: hour, spot price, grid rent, taxes, what the state pays or settles if anything, and all together.
    pub cost_headings: Vec<String>,
    /// Whether those have VAT: they do for private customers, unless the switch was used.
    pub costs_basis: Option<String>,
    /// The cheapest hours in a row: of those to come when today is in view.
    pub cheapest: Option<CheapestHoursState>,
    /// `Billigste timer`: its heading.
    pub cheapest_title: String,
    /// What a reader must know beside the numbers.
    pub notes: Vec<String>,
    /// The chart in spoken sentences.
    pub spoken: String,
}

/// A day to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayChoice {
    /// Which one: `yesterday`, `today` or `tomorrow`.
    pub id: DayView,
    /// `I dag`.
    pub label: String,
    /// The local day; `None` before the first sync.
    pub date: Option<NaiveDate>,
    /// It is the one in view.
    pub chosen: bool,
    /// It has prices.
    pub available: bool,
}

/// A length of bars to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepChoice {
    /// Which one: `hour` or `quarter`.
    pub id: PriceStep,
    /// `Time` or `Kvarter`.
    pub label: String,
    /// It is the one in view.
    pub chosen: bool,
    /// The day has prices of that length.
    pub available: bool,
}

/// One bar of the chart, and one row of the table behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PriceBar {
    /// Under the bar: `17`.
    pub label: String,
    /// `kl. 17:00–18:00`.
    pub name: String,
    /// `141,28 øre/kWh`.
    pub value: String,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// In thousandths of the price furthest from zero; below zero for a negative price.
    pub permille: i16,
    /// It is the day's highest or lowest, the first of equals.
    pub extreme: Option<Extreme>,
    /// The server's clock stands in it.
    pub now: bool,
    /// An hour with the night price of the grid rent.
    pub night: bool,
    /// Name, price and marks as they are read aloud.
    pub spoken: String,
}

/// What marks a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Extreme {
    /// The highest price.
    Highest,
    /// The lowest price.
    Lowest,
}

/// The highest or lowest price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExtremePrice {
    /// `Høyeste pris`.
    pub label: String,
    /// `141,28 øre/kWh`.
    pub value: String,
    /// `17:00–18:00`.
    pub interval: String,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// The price of the present hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NowPrice {
    /// `Spotpris nå`, with the price.
    pub price: Figure,
    /// `18:00–19:00`.
    pub interval: String,
    /// The server's clock: where the marker stands.
    pub at: DateTime<Utc>,
}

/// What one kWh more costs in an hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HourCostRow {
    /// When the hour begins.
    pub start: DateTime<Utc>,
    /// `kl. 17:00–18:00`.
    pub name: String,
    /// Spot price.
    pub spot: String,
    /// Energy charge of the grid rent.
    pub grid: String,
    /// Consumption tax and Enova fee.
    pub taxes: String,
    /// What the state pays or settles: `−64,15 øre/kWh`; `None` without an agreement with the state.
    pub state: Option<String>,
    /// All of it together.
    pub total: String,
    /// The total in thousandths of the one furthest from zero; below zero for a negative one.
    pub permille: i16,
    /// One of the cheapest hours in a row.
    pub cheapest: bool,
    /// Name and total as they are read aloud.
    pub spoken: String,
}

/// The cheapest hours in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheapestHoursState {
    /// How many.
    pub count: u8,
    /// When the first begins.
    pub start: DateTime<Utc>,
    /// When the last ends.
    pub end: DateTime<Utc>,
    /// Their mean: `95,20 øre/kWh`.
    pub mean: String,
    /// `De billigste 3 timene er 14. nov. kl. 01:00–04:00: 95,20 øre/kWh i snitt.`
    pub sentence: String,
}
