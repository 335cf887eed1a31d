use chrono::NaiveDate;

use crate::quantity::UnitPrice;
use crate::time::{DayKind, DaySet, ExtraFreeDay, HourSet, Month, MonthSet};

use super::BASE_PRICE_NAME;

/// The energy charge: a base price and the exceptions from it, in the tariff's own order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnergyCharge {
    /// What a kWh costs when no exception applies, without taxes and VAT.
    pub base: UnitPrice,
    /// Applied one after the other: where two match, the last one decides.
    pub exceptions: Vec<EnergyException>,
    /// Days that count as holidays for this company though they are none.
    pub extra_free_days: Vec<ExtraFreeDay>,
}

/// Another price in some hours, on some days, in some months; all three must match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnergyException {
    /// Its name on the bill, such as `Høylast`.
    pub name: String,
    /// Local clock hours.
    pub hours: HourSet,
    /// Local days.
    pub days: DaySet,
    /// Calendar months.
    pub months: MonthSet,
    /// What it does to the price.
    pub price: ExceptionPrice,
}

/// What an exception does to the price of its hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExceptionPrice {
    /// It takes the place of the price so far.
    Replace(UnitPrice),
    /// It comes on top of the price so far.
    Surcharge(UnitPrice),
}

/// The price of one hour and the name it has on the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourPrice<'a> {
    /// The exception's name, or [`BASE_PRICE_NAME`].
    pub name: &'a str,
    /// Without taxes and VAT.
    pub price: UnitPrice,
    /// Place of the deciding exception in the tariff; `None` for the base price. Bills list prices in this order.
    pub exception: Option<usize>,
}

impl EnergyCharge {
    /// One price for every hour.
    #[must_use]
    pub const fn flat(base: UnitPrice) -> Self {
        Self { base, exceptions: Vec::new(), extra_free_days: Vec::new() }
    }

    /// The prices of a local day by clock hour 0–23.
    #[must_use]
    pub fn prices_on(&self, day: NaiveDate) -> [HourPrice<'_>; 24] {
        let kind = DayKind::of(day, &self.extra_free_days);
        let month = Month::of(day);
        let mut prices = [HourPrice { name: BASE_PRICE_NAME, price: self.base, exception: None }; 24];
        for (place, exception) in self.exceptions.iter().enumerate() {
            if !exception.days.contains(kind) || !exception.months.contains(month) {
                continue;
            }
            let hours = (0u8..).zip(prices.iter_mut()).filter(|(hour, _)| exception.hours.contains(*hour));
            for (_, price) in hours {
                price.name = &exception.name;
                price.exception = Some(place);
                price.price = match exception.price {
                    ExceptionPrice::Replace(replacement) => replacement,
                    ExceptionPrice::Surcharge(surcharge) => price.price + surcharge,
                };
            }
        }
        prices
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ore(text: &str) -> UnitPrice {
        UnitPrice::from_ore_per_kwh(text.parse().unwrap())
    }

    fn exception(name: &str, hours: &str, price: ExceptionPrice) -> EnergyException {
        EnergyException {
            name: name.into(),
            hours: hours.parse().unwrap(),
            days: DaySet::ALL,
            months: MonthSet::ALL,
            price,
        }
    }

    #[test]
    fn the_last_matching_exception_decides_and_a_surcharge_adds_to_what_is_there() {
        let charge = EnergyCharge {
            exceptions: vec![
                exception("Høylast", "6-21", ExceptionPrice::Replace(ore("20"))),
                exception("Kveld", "20-22", ExceptionPrice::Surcharge(ore("8"))),
            ],
            ..EnergyCharge::flat(ore("10"))
        };
        let prices = charge.prices_on("2026-01-10".parse().unwrap());
        let shown = |hour: usize| (prices[hour].name, prices[hour].price.to_string());
        assert_eq!(shown(5), ("grunnpris", "10".into()));
        assert_eq!(shown(6), ("Høylast", "20".into()));
        assert_eq!(shown(21), ("Kveld", "28".into()));
        assert_eq!(shown(22), ("Kveld", "18".into()));
    }
}
