//! The answer as serde sees it: nearly every key may be absent or null, unknown ones are passed over.

use serde::Deserialize;

use crate::load::bounded::Bounded;
use crate::load::exact::Exact;

type List<T, const MOST: usize> = Option<Bounded<T, MOST>>;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnswerWire {
    pub(super) grid_tariff_collections: List<CollectionWire, 20>,
    // What error answers say instead.
    pub(super) title: Option<String>,
    pub(super) message: Option<String>,
    pub(super) error: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CollectionWire {
    pub(super) grid_tariff: Option<GridTariffWire>,
    pub(super) metering_points_and_price_levels: List<PointsWire, 1000>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GridTariffWire {
    pub(super) tariff_type: Option<TypeWire>,
    pub(super) tariff_price: Option<PriceWire>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TypeWire {
    pub(super) title: Option<String>,
    pub(super) company_name: Option<String>,
    pub(super) fixed_price_configuration: Option<PeakRuleWire>,
}

/// How a customer's level is found. `maxhours` is not written with a capital, unlike everything else.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PeakRuleWire {
    #[serde(rename = "maxhoursPerDay")]
    pub(super) max_hours_per_day: Option<Exact>,
    pub(super) days_per_month: Option<Exact>,
    pub(super) months: Option<Exact>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PriceWire {
    pub(super) hours: List<HourWire, 10_000>,
    pub(super) price_info: Option<InfoWire>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct HourWire {
    pub(super) start_time: String,
    pub(super) expired_at: String,
    pub(super) is_public_holiday: Option<bool>,
    pub(super) fixed_price: Option<ReferenceWire>,
    pub(super) energy_price: Option<EnergyPriceWire>,
}

#[derive(Deserialize)]
pub(super) struct ReferenceWire {
    pub(super) id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct InfoWire {
    pub(super) fixed_prices: List<FixedPriceWire, 100>,
    pub(super) energy_prices: List<EnergyPriceWire, 1000>,
}

/// An energy price in kr/kWh; inside an hour, and in the list that hours refer to.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EnergyPriceWire {
    pub(super) id: Option<String>,
    pub(super) total: Option<Exact>,
    pub(super) total_ex_vat: Option<Exact>,
    pub(super) energy_ex_taxes: Option<Exact>,
    pub(super) currency: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FixedPriceWire {
    pub(super) id: Option<String>,
    pub(super) price_levels: List<LevelWire, 200>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LevelWire {
    pub(super) id: Option<String>,
    pub(super) value_min: Option<Exact>,
    pub(super) value_max: Option<Exact>,
    pub(super) monthly_total: Option<Exact>,
    pub(super) monthly_total_ex_vat: Option<Exact>,
    pub(super) monthly_ex_taxes: Option<Exact>,
    pub(super) currency: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PointsWire {
    pub(super) current_fixed_price_level: Option<CurrentLevelWire>,
    pub(super) metering_points: List<PointWire, 10_000>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CurrentLevelWire {
    pub(super) id: Option<String>,
    pub(super) level_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PointWire {
    pub(super) metering_point_id: Option<String>,
}
