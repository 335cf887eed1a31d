//! A tariff book in `nettleie`'s JSON form, which `docs/guide/tariff-json.md` explains. The engine knows nothing of `OpenAPI`.
#![expect(dead_code, reason = "says what nettleie::load::tariff_json writes")]

use chrono::NaiveDate;
use utoipa::ToSchema;

use super::{GroupWord, PriceDecimal};

/// Every tariff of a company. Prices are without taxes and VAT.
#[derive(ToSchema)]
#[schema(as = TariffBook)]
pub struct TariffBookDocument {
    company: String,
    /// Where the prices are from.
    sources: Vec<String>,
    tariffs: Vec<Tariff>,
}

#[derive(ToSchema)]
struct Tariff {
    #[schema(value_type = Vec<GroupWord>)]
    groups: Vec<String>,
    #[schema(nullable = false)]
    name: Option<String>,
    valid_from: NaiveDate,
    /// The first day on which it is no longer valid.
    #[schema(nullable = false)]
    valid_to: Option<NaiveDate>,
    energy: EnergyCharge,
    capacity: CapacityCharge,
    #[schema(nullable = false)]
    feed_in: Option<FeedInCharge>,
}

#[derive(ToSchema)]
struct EnergyCharge {
    #[schema(value_type = PriceDecimal)]
    base_ore_per_kwh: String,
    #[schema(required = false)]
    exceptions: Vec<EnergyException>,
    /// Days that count as public holidays here.
    #[schema(required = false)]
    extra_free_days: Vec<String>,
}

/// Another price in some hours, on some days, in some months; each absent: in all.
#[derive(ToSchema)]
struct EnergyException {
    name: String,
    #[schema(nullable = false, examples("6-21"))]
    hours: Option<String>,
    #[schema(nullable = false)]
    days: Option<Vec<String>>,
    #[schema(nullable = false)]
    months: Option<Vec<u32>>,
    /// The price in place of the base.
    #[schema(value_type = PriceDecimal, required = false)]
    ore_per_kwh: Option<String>,
    /// What comes on top of the base.
    #[schema(value_type = PriceDecimal, required = false)]
    surcharge_ore_per_kwh: Option<String>,
}

#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
enum CapacityCharge {
    Tiers(Tiers),
    Power(PowerCharge),
    Unreadable(Unreadable),
}

#[derive(ToSchema)]
struct Tiers {
    basis: Basis,
    lower_bound: LowerBound,
    #[schema(value_type = Vec<PriceDecimal>, required = false)]
    season_weights: Option<Vec<String>>,
    table: Vec<Tier>,
}

#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
enum Basis {
    ThreeDailyPeaks,
    MonthlyPeak,
    FiveWeightedWeeklyPeaks,
    FuseSize,
    Unknown,
}

/// Whether a tier holds its own lower bound.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
enum LowerBound {
    Inclusive,
    Exclusive,
    Unknown,
}

#[derive(ToSchema)]
struct Tier {
    /// kW, or ampere where the basis is the fuse.
    #[schema(value_type = PriceDecimal)]
    from: String,
    #[schema(value_type = PriceDecimal)]
    nok_per_year: String,
}

#[derive(ToSchema)]
struct PowerCharge {
    seasons: Vec<PowerSeason>,
    #[schema(value_type = PriceDecimal)]
    fixed_nok_per_year: String,
}

#[derive(ToSchema)]
struct PowerSeason {
    #[schema(nullable = false)]
    months: Option<Vec<u32>>,
    #[schema(value_type = PriceDecimal)]
    nok_per_kw_and_month: String,
}

/// A charge that its source does not say in full.
#[derive(ToSchema)]
struct Unreadable {
    reason: String,
}

#[derive(ToSchema)]
struct FeedInCharge {
    #[schema(value_type = PriceDecimal)]
    ore_per_kwh: String,
    #[schema(value_type = PriceDecimal, required = false)]
    fixed_part_ore_per_kwh: Option<String>,
}
