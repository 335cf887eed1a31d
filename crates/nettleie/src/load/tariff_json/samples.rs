//! Any tariff book that the JSON form can say, for property tests.

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::quantity::{Money, UnitPrice};
use crate::tariff::*;
use crate::time::{DaySet, ExtraFreeDay, HourSet, MonthSet};

pub(super) fn book() -> impl Strategy<Value = TariffBook> {
    (name(), vec("[ -~æøå]{1,30}", 0..3), vec(tariff(), 1..4))
        .prop_map(|(company, sources, tariffs)| TariffBook { company, sources, tariffs })
}

fn name() -> impl Strategy<Value = String> {
    "[ -~æøåÆØÅ]{1,20}"
}

fn ore() -> impl Strategy<Value = UnitPrice> {
    (-1_000_000i64..=1_000_000, 2u32..6)
        .prop_map(|(digits, scale)| UnitPrice::from_ore_per_kwh(Decimal::new(digits, scale)))
}

fn kroner() -> impl Strategy<Value = Money> {
    (-10_000_000i64..=10_000_000).prop_map(Money::from_ore)
}

fn months() -> impl Strategy<Value = MonthSet> {
    vec(1u32..=12, 0..13)
        .prop_map(|numbers| numbers.iter().fold(MonthSet::default(), |set, n| set.with_number(*n).unwrap()))
}

fn days() -> impl Strategy<Value = DaySet> {
    let words = vec!["mandag", "lørdag", "ukedag", "helg", "helligdager", "fridag", "virkedag", "alle"];
    vec(prop::sample::select(words), 0..4)
        .prop_map(|words| words.iter().fold(DaySet::default(), |set, word| set.with_word(word).unwrap()))
}

fn hours() -> impl Strategy<Value = HourSet> {
    vec((0u32..24, 0u32..24), 0..4)
        .prop_map(|spans| spans.iter().fold(HourSet::NONE, |set, (a, b)| set.with_span(*a, *b).unwrap()))
}

fn energy() -> impl Strategy<Value = EnergyCharge> {
    let price = (any::<bool>(), ore()).prop_map(|(replace, price)| {
        if replace { ExceptionPrice::Replace(price) } else { ExceptionPrice::Surcharge(price) }
    });
    let exception = (name(), hours(), days(), months(), price)
        .prop_map(|(name, hours, days, months, price)| EnergyException { name, hours, days, months, price });
    let free_day = (1u32..=12, 1u32..=28).prop_map(|(month, day)| ExtraFreeDay::new(month, day).unwrap());
    (ore(), vec(exception, 0..4), vec(free_day, 0..3))
        .prop_map(|(base, exceptions, extra_free_days)| EnergyCharge { base, exceptions, extra_free_days })
}

fn capacity() -> impl Strategy<Value = CapacityCharge> {
    let weights = vec(0i64..300, 12).prop_map(|weights| {
        let weights: Vec<Decimal> = weights.into_iter().map(|weight| Decimal::new(weight, 2)).collect();
        SeasonWeights::new(weights.try_into().unwrap()).unwrap()
    });
    let basis = prop_oneof![
        Just(CapacityBasis::ThreeDailyPeaks),
        Just(CapacityBasis::MonthlyPeak),
        option::of(weights).prop_map(CapacityBasis::FiveWeightedWeeklyPeaks),
        Just(CapacityBasis::FuseSize),
        Just(CapacityBasis::Unknown),
    ];
    let bound = prop::sample::select(vec![LowerBound::Inclusive, LowerBound::Exclusive, LowerBound::Unknown]);
    let thresholds = prop::collection::btree_map(0u32..500, kroner(), 1..12);
    let tiers = (basis, bound, thresholds).prop_map(|(basis, bound, thresholds)| {
        let thresholds = thresholds.into_iter().map(|(from, price)| (Decimal::from(from), price)).collect();
        CapacityCharge::Tiers { basis, table: TierTable::new(bound, thresholds).unwrap() }
    });
    let power = (vec((months(), kroner()), 0..4), kroner())
        .prop_map(|(seasons, fixed_yearly)| CapacityCharge::Power(PowerCharge { seasons, fixed_yearly }));
    prop_oneof![tiers, power, name().prop_map(|reason| CapacityCharge::Unreadable { reason })]
}

fn tariff() -> impl Strategy<Value = Tariff> {
    let group = prop::sample::select(CustomerGroup::ALL.to_vec());
    let validity = (0u64..30_000, option::of(1u64..5000)).prop_map(|(start, length)| {
        let from = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + Days::new(start);
        Validity::new(from, length.map(|days| from + Days::new(days))).unwrap()
    });
    let feed_in =
        (ore(), option::of(ore())).prop_map(|(energy, fixed_part)| FeedInCharge { energy, fixed_part });
    (vec(group, 1..4), option::of(name()), validity, energy(), capacity(), option::of(feed_in)).prop_map(
        |(groups, name, validity, energy, capacity, feed_in)| Tariff {
            groups,
            name,
            validity,
            energy,
            capacity,
            feed_in,
        },
    )
}
