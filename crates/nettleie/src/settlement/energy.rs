use super::readings::MonthReadings;
use super::{Line, LineKind};
use crate::quantity::{Energy, UnitPrice, Vat};
use crate::tariff::Tariff;
use crate::time::DateRange;

/// One line per price that was used, in the tariffs' order with base prices last. Watt-hours are added up as integers;
/// money is made once per line.
pub(super) fn lines(readings: &MonthReadings, periods: &[(DateRange, &Tariff)], vat: Vat) -> Vec<Line> {
    let mut used: Vec<UsedPrice> = Vec::new();
    for (place, (days, tariff)) in periods.iter().enumerate() {
        for day in readings.days.iter().filter(|day| days.contains(day.date())) {
            let prices = tariff.energy.prices_on(day.date());
            for hour in day.hours() {
                let (Some(energy), Some(price)) = (hour.energy, prices.get(usize::from(hour.clock_hour)))
                else {
                    continue;
                };
                let order = (place, price.exception.unwrap_or(usize::MAX));
                match used.iter_mut().find(|line| line.price == price.price && line.name == price.name) {
                    Some(line) => line.energy += energy,
                    None => used.push(UsedPrice { order, name: price.name, price: price.price, energy }),
                }
            }
        }
    }
    used.sort_by_key(|line| line.order);
    used.into_iter()
        .map(|line| {
            Line::of_energy(
                LineKind::Energy,
                Some(line.name.to_owned()),
                line.energy,
                vat.on_price(line.price),
            )
        })
        .collect()
}

struct UsedPrice<'a> {
    order: (usize, usize),
    name: &'a str,
    price: UnitPrice,
    energy: Energy,
}
