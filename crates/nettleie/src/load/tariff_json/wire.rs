//! The document as serde sees it. Optional parts may be absent or null; an unknown key is an error, since it could
//! change a price.

use serde::{Deserialize, Serialize};

use crate::load::exact::Exact;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BookWire {
    pub(super) company: String,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) tariffs: Vec<TariffWire>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TariffWire {
    pub(super) groups: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    pub(super) valid_from: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) valid_to: Option<String>,
    pub(super) energy: EnergyWire,
    pub(super) capacity: CapacityWire,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) feed_in: Option<FeedInWire>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EnergyWire {
    pub(super) base_ore_per_kwh: Exact,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) exceptions: Vec<ExceptionWire>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) extra_free_days: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExceptionWire {
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) hours: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) days: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) months: Option<Vec<u32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ore_per_kwh: Option<Exact>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) surcharge_ore_per_kwh: Option<Exact>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum CapacityWire {
    Tiers(TiersWire),
    Power(PowerWire),
    Unreadable(UnreadableWire),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TiersWire {
    pub(super) basis: BasisWire,
    pub(super) lower_bound: BoundWire,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) season_weights: Option<Vec<Exact>>,
    pub(super) table: Vec<TierWire>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum BasisWire {
    ThreeDailyPeaks,
    MonthlyPeak,
    FiveWeightedWeeklyPeaks,
    FuseSize,
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum BoundWire {
    Inclusive,
    Exclusive,
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TierWire {
    pub(super) from: Exact,
    pub(super) nok_per_year: Exact,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PowerWire {
    pub(super) seasons: Vec<SeasonWire>,
    pub(super) fixed_nok_per_year: Exact,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeasonWire {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) months: Option<Vec<u32>>,
    pub(super) nok_per_kw_and_month: Exact,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnreadableWire {
    pub(super) reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FeedInWire {
    pub(super) ore_per_kwh: Exact,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) fixed_part_ore_per_kwh: Option<Exact>,
}
