use kundeapp_core::screens::spot::{
    CheapestHoursState, DayChoice, DayView, Extreme, ExtremePrice, HourCostRow, NowPrice, PriceBar,
    PriceStep, Spot, SpotState, StepChoice,
};
use kundeapp_core::screens::{AxisTick, Figure, Frame, VatSwitch};

use crate::AppFailure;
use crate::showing::screen;
use crate::values::{LocalDay, Moment};

screen! {
    /// Spotpris.
    SpotScreen, SpotListener, SpotShown: Spot => SpotState, with_view_of
}

#[uniffi::export]
impl SpotScreen {
    /// Another day.
    pub async fn show(&self, day: DayView) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show(day)).await
    }

    /// Bars of another length, where the day has such prices.
    pub async fn show_by(&self, step: PriceStep) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show_by(step)).await
    }

    /// Prices with or without VAT from now on.
    pub async fn show_vat(&self, with_vat: bool) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show_vat(with_vat)).await
    }

    /// Looks for so many cheap hours in a row, 1–24.
    pub async fn look_for(&self, hours: u8) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.look_for(hours)).await
    }
}

/// What Spotpris shows. Spot prices are without taxes and surcharges; whether they have VAT, the switch says.
#[uniffi::remote(Record)]
pub struct SpotState {
    pub frame: Frame,
    pub place: Option<String>,
    pub area: Option<String>,
    pub days: Vec<DayChoice>,
    pub steps: Vec<StepChoice>,
    pub vat: VatSwitch,
    pub title: Option<String>,
    pub bars: Vec<PriceBar>,
    pub axis: Vec<AxisTick>,
    pub highest: Option<ExtremePrice>,
    pub lowest: Option<ExtremePrice>,
    pub average: Option<Figure>,
    pub now: Option<NowPrice>,
    pub lowest_next: Option<String>,
    pub costs: Vec<HourCostRow>,
    pub costs_title: String,
    pub costs_axis: Vec<AxisTick>,
    pub cost_headings: Vec<String>,
    pub costs_basis: Option<String>,
    pub cheapest: Option<CheapestHoursState>,
    pub cheapest_title: String,
    pub notes: Vec<String>,
    pub spoken: String,
}

/// A day to choose.
#[uniffi::remote(Record)]
pub struct DayChoice {
    pub id: DayView,
    pub label: String,
    pub date: Option<LocalDay>,
    pub chosen: bool,
    pub available: bool,
}

/// A length of bars to choose.
#[uniffi::remote(Record)]
pub struct StepChoice {
    pub id: PriceStep,
    pub label: String,
    pub chosen: bool,
    pub available: bool,
}

/// One bar of the chart, and one row of the table behind it.
#[uniffi::remote(Record)]
pub struct PriceBar {
    pub label: String,
    pub name: String,
    pub value: String,
    pub start: Moment,
    pub permille: i16,
    pub extreme: Option<Extreme>,
    pub now: bool,
    pub night: bool,
    pub spoken: String,
}

/// What marks a bar.
#[uniffi::remote(Enum)]
pub enum Extreme {
    Highest,
    Lowest,
}

/// The highest or lowest price.
#[uniffi::remote(Record)]
pub struct ExtremePrice {
    pub label: String,
    pub value: String,
    pub interval: String,
    pub spoken: String,
}

/// The price of the present hour.
#[uniffi::remote(Record)]
pub struct NowPrice {
    pub price: Figure,
    pub interval: String,
    pub at: Moment,
}

/// What one kWh more costs in an hour.
#[uniffi::remote(Record)]
pub struct HourCostRow {
    pub start: Moment,
    pub name: String,
    pub spot: String,
    pub grid: String,
    pub taxes: String,
    pub state: Option<String>,
    pub total: String,
    pub permille: i16,
    pub cheapest: bool,
    pub spoken: String,
}

/// The cheapest hours in a row.
#[uniffi::remote(Record)]
pub struct CheapestHoursState {
    pub count: u8,
    pub start: Moment,
    pub end: Moment,
    pub mean: String,
    pub sentence: String,
}

/// Which day the chart shows, seen from the server's today.
#[uniffi::remote(Enum)]
pub enum DayView {
    Yesterday,
    Today,
    Tomorrow,
}

/// What a bar of the chart stands for.
#[uniffi::remote(Enum)]
pub enum PriceStep {
    Hour,
    Quarter,
}
