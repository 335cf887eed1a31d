use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use nettleie::load::nettariff::{
    CurrentLevel, LevelTable, PeakRule, PriceLevel, SteeringHour, SteeringTariff,
};
use nettleie::quantity::{Money, Power, UnitPrice};
use nettleie::tariff::{CapacityBasis, CapacityCharge, CustomerGroup, Tariff, TariffBook};
use nettleie::time::{DateRange, LocalDay, is_public_holiday};
use rust_decimal::Decimal;

use super::{of_point, tariffs, with_month};
use crate::store::testing::{date, range};

const HOUSEHOLD: CustomerGroup = CustomerGroup::Household;

fn ore(text: &str) -> UnitPrice {
    UnitPrice::from_ore_per_kwh(text.parse().unwrap())
}

fn level(min: i64, max: Option<i64>, monthly: &str) -> PriceLevel {
    PriceLevel {
        id: None,
        min: Power::from_kw(Decimal::from(min)),
        max: max.map(|max| Power::from_kw(Decimal::from(max))),
        monthly_total: None,
        monthly_ex_vat: None,
        monthly_ex_taxes: Some(Money::from_nok(monthly.parse().unwrap())),
    }
}

/// An answer about the days of `range` with a price for each hour of each day.
fn answer(range: DateRange, price: impl Fn(NaiveDate, u8) -> &'static str) -> SteeringTariff {
    let hours = range.iter().flat_map(|day| LocalDay::of(day).hours().map(move |hour| (day, hour)));
    let hours = hours.map(|(day, hour)| SteeringHour {
        start: hour.start,
        end: hour.start + TimeDelta::hours(1),
        total: ore("50"),
        total_ex_vat: None,
        energy_ex_taxes: Some(ore(price(day, hour.clock_hour))),
        is_public_holiday: is_public_holiday(day),
        level_table: Some("levels".to_owned()),
    });
    SteeringTariff {
        title: None,
        company: None,
        peak_rule: Some(PeakRule { hours_per_day: 1, days_per_month: 3, months: 1 }),
        hours: hours.collect(),
        level_tables: vec![LevelTable {
            id: Some("levels".to_owned()),
            levels: vec![level(0, Some(5), "100.00"), level(5, None, "250.50")],
        }],
        current_levels: Vec::new(),
    }
}

fn day_and_night(_: NaiveDate, hour: u8) -> &'static str {
    if (6..22).contains(&hour) { "27.87" } else { "15.87" }
}

/// Every hour's price in the tariffs is the one in the answer.
fn gives_back(answer: &SteeringTariff, tariffs: &[Tariff], days: DateRange) {
    for day in days.iter() {
        let tariff = tariffs
            .iter()
            .find(|tariff| !tariff.validity.within(DateRange::new(day, day.succ_opt().unwrap())).is_empty());
        let prices = tariff.unwrap().energy.prices_on(day);
        for hour in LocalDay::of(day).hours() {
            let wanted = answer.hour_at(hour.start).unwrap().energy_ex_taxes.unwrap();
            assert_eq!(prices[usize::from(hour.clock_hour)].price, wanted, "{day} {}", hour.clock_hour);
        }
    }
}

#[test]
fn a_month_of_hours_becomes_one_tariff_for_exactly_its_days() {
    for month in ["2026-10", "2026-03"] {
        let days = month.parse::<nettleie::time::Month>().unwrap().range();
        let answer = answer(days, day_and_night);
        let found = tariffs(&answer, HOUSEHOLD, days);
        assert_eq!(found.len(), 1, "{month}");
        gives_back(&answer, &found, days);
        assert_eq!((found[0].validity.from(), found[0].validity.to()), (days.from, Some(days.to)));
        assert_eq!(found[0].energy.exceptions.len(), 1);
        let CapacityCharge::Tiers { basis, table } = &found[0].capacity else { panic!("no tiers") };
        assert_eq!(basis, &CapacityBasis::ThreeDailyPeaks);
        // 250.50 × 12
        assert_eq!(table.tier_of(Decimal::from(7)).yearly, Money::from_ore(300_600));
    }
}

#[test]
fn working_days_weekends_and_holidays_keep_their_own_prices() {
    // May 2026 has two holidays on weekdays, and the 17th is a Sunday.
    let days = range("2026-05-01", "2026-06-01");
    let working =
        |day: NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(day);
    let simple = answer(days, |day, hour| if working(day) { day_and_night(day, hour) } else { "15.87" });
    let found = tariffs(&simple, HOUSEHOLD, days);
    assert_eq!((found.len(), found[0].energy.exceptions.len()), (1, 1));
    gives_back(&simple, &found, days);
    let each = answer(days, |day, hour| match (day.weekday(), is_public_holiday(day)) {
        (_, true) => {
            if hour < 12 {
                "11"
            } else {
                "12"
            }
        }
        (Weekday::Sat, _) => {
            if hour < 8 {
                "13"
            } else {
                "10"
            }
        }
        (Weekday::Sun, _) => "10",
        _ => day_and_night(day, hour),
    });
    let found = tariffs(&each, HOUSEHOLD, days);
    assert_eq!(found.len(), 1);
    gives_back(&each, &found, days);
}

#[test]
fn a_day_that_the_company_alone_counts_as_a_holiday_becomes_an_extra_free_day() {
    let days = range("2026-12-01", "2027-01-01");
    let eve = date("2026-12-24");
    let free = |day: NaiveDate| {
        day == eve || is_public_holiday(day) || matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    };
    let mut answer = answer(days, |day, hour| if free(day) { "15.87" } else { day_and_night(day, hour) });
    for hour in &mut answer.hours {
        hour.is_public_holiday |= nettleie::time::local_date(hour.start) == eve;
    }
    let found = tariffs(&answer, HOUSEHOLD, days);
    assert_eq!((found.len(), found[0].energy.extra_free_days.len()), (1, 1));
    gives_back(&answer, &found, days);
}

#[test]
fn a_price_that_changes_in_the_month_begins_a_new_tariff() {
    let days = range("2026-10-01", "2026-11-01");
    let answer = answer(days, |day, _| if day < date("2026-10-15") { "10" } else { "11" });
    let found = tariffs(&answer, HOUSEHOLD, days);
    assert_eq!(
        found.iter().map(|tariff| tariff.validity.from()).collect::<Vec<_>>(),
        [days.from, date("2026-10-15")]
    );
    gives_back(&answer, &found, days);
}

#[test]
fn a_day_without_all_its_hours_has_no_tariff() {
    let days = range("2026-10-01", "2026-10-08");
    let mut answer = answer(days, day_and_night);
    answer.hours.remove(24 * 3 + 5);
    answer.hours[10].energy_ex_taxes = None;
    let found = tariffs(&answer, HOUSEHOLD, days);
    let covered: Vec<_> = found.iter().map(|tariff| tariff.validity.within(days)).collect();
    assert_eq!(covered, [range("2026-10-02", "2026-10-04"), range("2026-10-05", "2026-10-08")]);
}

#[test]
fn two_prices_in_the_doubled_hour_are_no_tariff_and_no_guess() {
    let days = range("2026-10-24", "2026-10-27");
    let mut answer = answer(days, day_and_night);
    answer.hours[24 + 3].energy_ex_taxes = Some(ore("99"));
    let found = tariffs(&answer, HOUSEHOLD, days);
    assert!(found.iter().all(|tariff| tariff.validity.within(range("2026-10-25", "2026-10-26")).is_empty()));
    assert_eq!(found.len(), 2);
}

#[test]
fn levels_that_do_not_join_or_have_no_price_are_unreadable_and_a_half_rule_is_unknown() {
    let days = range("2026-10-01", "2026-10-02");
    let capacity = |change: &dyn Fn(&mut SteeringTariff)| {
        let mut answer = answer(days, day_and_night);
        change(&mut answer);
        tariffs(&answer, HOUSEHOLD, days).remove(0).capacity
    };
    let unreadable = |capacity| matches!(capacity, CapacityCharge::Unreadable { .. });
    assert!(unreadable(capacity(&|answer| answer.level_tables.clear())));
    assert!(unreadable(capacity(&|answer| answer.level_tables[0].levels[1].monthly_ex_taxes = None)));
    assert!(unreadable(capacity(
        &|answer| answer.level_tables[0].levels[1].min = Power::from_kw(Decimal::from(6))
    )));
    let CapacityCharge::Tiers { basis, .. } = capacity(&|answer| answer.peak_rule = None) else {
        panic!("no tiers")
    };
    assert_eq!(basis, CapacityBasis::Unknown);
}

#[test]
fn months_that_say_the_same_become_one_and_a_later_answer_replaces_its_own_days() {
    let book = TariffBook { company: "Eksempelnett".into(), sources: vec![], tariffs: vec![] };
    let (october, november) = (range("2026-10-01", "2026-11-01"), range("2026-11-01", "2026-12-01"));
    let of = |days, price: &'static str| tariffs(&answer(days, |_, _| price), HOUSEHOLD, days);
    let spans = |book: &TariffBook| -> Vec<String> {
        book.tariffs
            .iter()
            .map(|tariff| {
                format!("{} {} {}", tariff.validity.from(), tariff.validity.to().unwrap(), tariff.energy.base)
            })
            .collect()
    };
    let book = with_month(book, HOUSEHOLD, november, of(november, "10"));
    let book = with_month(book, HOUSEHOLD, october, of(october, "10"));
    assert_eq!(spans(&book), ["2026-10-01 2026-12-01 10"]);
    let cabin = CustomerGroup::HolidayHome;
    let book = with_month(book, cabin, november, tariffs(&answer(november, |_, _| "12"), cabin, november));
    let book = with_month(book, HOUSEHOLD, november, of(november, "11"));
    assert_eq!(
        spans(&book),
        ["2026-10-01 2026-11-01 10", "2026-11-01 2026-12-01 11", "2026-11-01 2026-12-01 12"]
    );
    assert!(book.select(HOUSEHOLD, None).over(range("2026-10-01", "2026-12-01")).is_ok());
}

#[test]
fn of_several_tariffs_the_one_that_names_the_point_is_taken() {
    let days = range("2026-10-01", "2026-10-02");
    let named = |point: &str| SteeringTariff {
        current_levels: vec![CurrentLevel { metering_point: point.into(), level_table: None, level: None }],
        ..answer(days, day_and_night)
    };
    let both = [named("1"), named("2")];
    assert_eq!(of_point(&both, "2"), Some(&both[1]));
    assert_eq!(of_point(&both, "3"), None);
    assert!(of_point(&both[..1], "3").is_some(), "there is no other");
}
