use chrono::{Datelike, NaiveDate};
use nettleie::quantity::{UnitPrice, Vat};
use nettleie::tariff::{BASE_PRICE_NAME, EnergyCharge};
use nettleie::time::is_public_holiday;

use super::EnergyPrice;
use super::clock_hours::spans;
use crate::screens::desk::Desk;

/// The prices of the energy charge in the week from a day, and whether all its days are alike.
pub(super) struct EnergyPrices {
    pub prices: Vec<EnergyPrice>,
    pub days_differ: bool,
}

type DayPrices = [(UnitPrice, String); 24];

/// From `day` on; `taxes` are consumption tax and Enova fee in øre/kWh without VAT.
pub(super) fn of(
    desk: &Desk,
    charge: &EnergyCharge,
    day: NaiveDate,
    vat: Vat,
    taxes: UnitPrice,
) -> EnergyPrices {
    let week: Vec<DayPrices> = day.iter_days().take(7).map(|day| prices_on(charge, day)).collect();
    let working = prices_on(charge, day.iter_days().take(14).find(|day| is_working_day(*day)).unwrap_or(day));
    let mut distinct: Vec<&(UnitPrice, String)> = week.iter().chain([&working]).flatten().collect();
    distinct.sort_by_key(|price| std::cmp::Reverse(price.0));
    distinct.dedup_by_key(|(price, _)| *price);
    let count = distinct.len();
    let named = distinct.into_iter().enumerate().map(|(place, (price, name))| {
        let hours = spans(std::array::from_fn(|hour| working.get(hour).is_some_and(|at| at.0 == *price)));
        let label = match (count, place) {
            (1, _) => desk.texts.text("bill-energy"),
            (2, 0) => desk.texts.text("bill-energy-day"),
            (2, _) => desk.texts.text("bill-energy-night"),
            _ if name == BASE_PRICE_NAME => desk.texts.text("bill-energy"),
            _ => desk.texts.text_with("bill-energy-named", [("name", name.into())]),
        };
        written(desk, label, hours, vat.on_price(*price), vat.on_price(*price + taxes))
    });
    EnergyPrices { prices: named.collect(), days_differ: week.iter().any(|day| differs(day, &working)) }
}

fn written(
    desk: &Desk,
    name: String,
    hours: Option<String>,
    price: UnitPrice,
    with_taxes: UnitPrice,
) -> EnergyPrice {
    let hours = hours.map(|spans| desk.texts.text_with("prices-hours", [("spans", spans.into())]));
    let label = hours.as_ref().map_or_else(|| name.clone(), |hours| format!("{name} {hours}"));
    EnergyPrice {
        spoken: format!("{label}: {}", desk.format.spoken_price(price)),
        name,
        hours,
        price: desk.format.price(price),
        with_taxes: desk.format.price(with_taxes),
    }
}

fn prices_on(charge: &EnergyCharge, day: NaiveDate) -> DayPrices {
    charge.prices_on(day).map(|hour| (hour.price, hour.name.to_owned()))
}

fn differs(one: &DayPrices, other: &DayPrices) -> bool {
    one.iter().zip(other).any(|(one, other)| one.0 != other.0)
}

fn is_working_day(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() < 5 && !is_public_holiday(day)
}
