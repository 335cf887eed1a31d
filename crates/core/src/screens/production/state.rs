use serde::Serialize;

use crate::screens::Bar;
use crate::screens::consumption::ConsumptionState;

/// What Produksjon shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProductionState {
    /// The same as on Forbruk, of what was fed into the grid. Its axis is that of [`Self::consumed`] too: the bars of both are
    /// measured against the highest of them.
    #[serde(flatten)]
    pub produced: ConsumptionState,
    /// Consumption of the same hours, days or months, bar by bar; empty where it has no values in the period.
    pub consumed: Vec<Bar>,
    /// `Forbruk`: what `consumed` is.
    pub consumed_title: String,
}
