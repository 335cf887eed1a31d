use serde::Deserialize;

use crate::load::bounded::Bounded;
use crate::load::exact::Exact;

/// The most entries that are looked at. A day has at most 100.
pub(super) type DayWire = Bounded<EntryWire, 1000>;

#[derive(Deserialize)]
pub(super) struct EntryWire {
    #[serde(rename = "NOK_per_kWh")]
    pub(super) price: Exact,
    pub(super) time_start: String,
    #[serde(default)]
    pub(super) time_end: Option<String>,
}
