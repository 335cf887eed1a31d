use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use thiserror::Error;

use super::{Rate, TaxZone};
use crate::quantity::UnitPrice;
use crate::tariff::CustomerGroup;

/// No consumption tax is known for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the consumption tax of {0} is not known: rates are known from 2022")]
pub struct TaxError(pub NaiveDate);

/// First month of the period (year, month) and the rate in thousandths of an øre/kWh: the full rate, and the reduced one
/// that businesses in the action zone pay.
///
/// Full rates: Stortinget's yearly decisions on consumption tax, with the lower winter rate until 2025. Reduced rates:
/// 2025 and 2026 from the Tax Administration's list of rates, 2022–2024 from grid companies' price lists.
const PERIODS: [(i32, u32, i64, i64); 10] = [
    (2022, 1, 8_910, 546),
    (2022, 4, 15_410, 546),
    (2023, 1, 9_160, 546),
    (2023, 4, 15_840, 546),
    (2024, 1, 9_510, 580),
    (2024, 4, 16_440, 580),
    (2025, 1, 9_790, 600),
    (2025, 4, 16_930, 600),
    (2025, 10, 12_530, 600),
    (2026, 1, 7_130, 600),
];

/// The last year with a decided rate.
const LAST_DECIDED_YEAR: i32 = 2026;

/// The consumption tax of a local day in øre/kWh without VAT; `None` for household use where it is exempt.
///
/// # Errors
/// For days before 2022.
pub fn consumption_tax(
    day: NaiveDate,
    zone: TaxZone,
    group: CustomerGroup,
) -> Result<Option<Rate>, TaxError> {
    if zone == TaxZone::NoVatNoTax && group.is_household_use() {
        return Ok(None);
    }
    let period = PERIODS.iter().rev().find(|(year, month, ..)| (*year, *month) <= (day.year(), day.month()));
    let (_, _, full, reduced) = period.ok_or(TaxError(day))?;
    let thousandths = if zone == TaxZone::NoVatNoTax { *reduced } else { *full };
    let price = UnitPrice::from_ore_per_kwh(Decimal::new(thousandths, 3));
    Ok(Some(Rate { price, forecast: day.year() > LAST_DECIDED_YEAR }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tax(day: &str, zone: TaxZone, group: CustomerGroup) -> Option<String> {
        consumption_tax(day.parse().unwrap(), zone, group).unwrap().map(|rate| rate.price.to_string())
    }

    #[test]
    fn each_period_has_its_rate() {
        let rates = [
            ("2022-03-31", "8.91"),
            ("2022-04-01", "15.41"),
            ("2023-03-31", "9.16"),
            ("2023-12-31", "15.84"),
            ("2024-01-01", "9.51"),
            ("2024-04-01", "16.44"),
            ("2025-03-31", "9.79"),
            ("2025-09-30", "16.93"),
            ("2025-12-31", "12.53"),
            ("2026-01-01", "7.13"),
        ];
        for (day, rate) in rates {
            assert_eq!(tax(day, TaxZone::Standard, CustomerGroup::Household).as_deref(), Some(rate), "{day}");
        }
    }

    #[test]
    fn in_the_action_zone_households_are_exempt_and_businesses_pay_the_reduced_rate() {
        assert_eq!(tax("2026-02-01", TaxZone::NoVatNoTax, CustomerGroup::HolidayHome), None);
        assert_eq!(
            tax("2026-02-01", TaxZone::NoVatNoTax, CustomerGroup::SmallBusiness).as_deref(),
            Some("0.6")
        );
        assert_eq!(tax("2026-02-01", TaxZone::NoVat, CustomerGroup::Household).as_deref(), Some("7.13"));
    }

    #[test]
    fn after_the_last_decision_the_rate_is_a_forecast_and_before_the_first_unknown() {
        let rate =
            |day: &str| consumption_tax(day.parse().unwrap(), TaxZone::Standard, CustomerGroup::Household);
        assert!(rate("2027-01-01").unwrap().unwrap().forecast);
        assert!(!rate("2026-12-31").unwrap().unwrap().forecast);
        assert!(rate("2021-12-31").is_err());
    }
}
