use serde::Serialize;

use crate::screens::Bar;
use crate::screens::consumption::ConsumptionState;

/// What Produksjon shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProductionState {
    /// The same as on Forbruk, of what was fed into the grid.
    #[serde(flatten)]
    pub produced: ConsumptionState,
    /// Consumption of the same hours, days or months, bar by bar; empty where it has no values in the period.
    pub consumed: Vec<Bar>,
    /// `Forbruk`: what `consumed` is.
    pub consumed_title: String,
    /// The highest bar of both in Wh: where their common axis ends.
    pub axis_wh: u64,
}
