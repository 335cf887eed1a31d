use chrono::NaiveDate;
use nettleie::quantity::UnitPrice;
use nettleie::tariff::{EnergyCharge, Tariff};
use nettleie::time::{DateRange, Month};

use super::Terms;

/// Which hours of a month have the night price: those that cost what the month's cheapest hour costs. Tariffs name their
/// prices as they like, so the names say nothing.
pub(in crate::screens) struct DayNight<'a> {
    periods: Vec<(DateRange, &'a Tariff, UnitPrice)>,
}

impl<'a> DayNight<'a> {
    /// The hours of `month`; `None` when it has no single tariff, or one price for all hours.
    pub fn of(terms: &'a Terms, month: Month) -> Option<Self> {
        let periods = terms.tariffs().over(month.range()).ok()?;
        let split = periods.into_iter().map(|(days, tariff)| {
            let prices = || days.iter().flat_map(|day| prices_on(&tariff.energy, day));
            let (least, most) = (prices().min()?, prices().max()?);
            (least < most).then_some((days, tariff, least))
        });
        split.collect::<Option<Vec<_>>>().map(|periods| Self { periods })
    }

    /// Whether the clock hour 0–23 of a day in the month has the night price.
    pub fn is_night(&self, day: NaiveDate, clock_hour: u8) -> bool {
        let period = self.periods.iter().find(|(days, ..)| days.contains(day));
        period.is_some_and(|(_, tariff, least)| {
            prices_on(&tariff.energy, day).nth(usize::from(clock_hour)) == Some(*least)
        })
    }
}

fn prices_on(energy: &EnergyCharge, day: NaiveDate) -> impl Iterator<Item = UnitPrice> {
    energy.prices_on(day).map(|hour| hour.price).into_iter()
}
