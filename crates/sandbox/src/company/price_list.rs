//! The company's tariffs: Norgesnett's published prices, as data.

use nettleie::load::tariff_json;
use nettleie::tariff::TariffBook;

const NORGESNETT: &str = include_str!("../../data/norgesnett.json");

/// Reads the price list that ships with the sandbox; the error says where it is wrong.
pub fn price_list() -> Result<TariffBook, String> {
    tariff_json::read("norgesnett.json", NORGESNETT)
        .map(|loaded| loaded.value)
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use nettleie::quantity::{Money, Vat};
    use nettleie::tariff::{CapacityCharge, CustomerGroup};
    use nettleie::time::DateRange;
    use rust_decimal::Decimal;

    use super::*;

    /// What the tier from 5 kW costs a household a month, with VAT where asked.
    fn third_tier(day: &str, vat: Vat) -> Money {
        let book = price_list().unwrap();
        let tariff = book.select(CustomerGroup::Household, None).on(day.parse().unwrap()).unwrap();
        let CapacityCharge::Tiers { table, .. } = &tariff.capacity else { panic!("no tiers") };
        vat.on_amount(table.tier_of(Decimal::from(6)).yearly.divided_by(12)).rounded()
    }

    #[test]
    fn the_file_is_in_the_engines_own_form() {
        assert_eq!(tariff_json::write(&price_list().unwrap()).unwrap(), NORGESNETT);
    }

    #[test]
    fn known_prices_come_out() {
        let nok = |ore| Money::from_ore(ore);
        assert_eq!(third_tier("2023-11-01", Vat::None), nok(21_481));
        assert_eq!(third_tier("2023-11-01", Vat::Standard), nok(26_851));
        assert_eq!(third_tier("2026-08-01", Vat::Standard), nok(39_000));
        assert_eq!(third_tier("2026-10-01", Vat::Standard), nok(45_500));
    }

    #[test]
    fn every_day_since_2023_has_one_tariff_for_every_group() {
        let book = price_list().unwrap();
        let days = DateRange::new(
            NaiveDate::from_ymd_opt(2023, 1, 1).unwrap(),
            NaiveDate::from_ymd_opt(2030, 1, 1).unwrap(),
        );
        for group in CustomerGroup::ALL {
            book.select(group, None).over(days).unwrap();
        }
    }

    #[test]
    fn what_is_invented_is_said_in_the_sources() {
        let book = price_list().unwrap();
        let feed_in = |group| book.select(group, None).on("2026-11-01".parse().unwrap()).unwrap().feed_in;
        assert_eq!(feed_in(CustomerGroup::Household).unwrap().energy.to_string(), "-5");
        assert_eq!(feed_in(CustomerGroup::Business), None);
        assert_eq!(book.sources.iter().filter(|source| source.contains("oppdikte")).count(), 2);
    }
}
