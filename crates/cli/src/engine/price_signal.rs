use std::io::Write;

use chrono::{DateTime, Utc};
use nettleie::load::nettariff::SteeringTariff;
use nettleie::quantity::UnitPrice;
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, LocalDay, local_date, local_time};

use super::input::{TariffFile, read_tariff};
use super::oddities::Oddities;
use crate::arguments::{PriceSignalArguments, TariffArguments};
use crate::failure::Failure;
use crate::output::{finish, standard};

/// Prints the energy charge of each hour as CSV, without taxes and VAT.
pub fn run(arguments: &PriceSignalArguments) -> Result<(), Failure> {
    let days = arguments.range.checked()?;
    let mut oddities = Oddities::default();
    let prices = match read_tariff(&arguments.tariff, &mut oddities)? {
        TariffFile::Book(book) => of_book(&book, &arguments.tariff, days)?,
        TariffFile::Steering(steering) => of_steering(&steering, &arguments.tariff, days)?,
    };
    oddities.tell();
    let mut output = standard();
    writeln!(output, "start,ore_per_kwh")?;
    for (start, price) in prices {
        writeln!(output, "{},{price}", local_time(start).to_rfc3339())?;
    }
    finish(output)
}

fn of_book(
    book: &TariffBook,
    tariff: &TariffArguments,
    days: DateRange,
) -> Result<Vec<(DateTime<Utc>, UnitPrice)>, Failure> {
    let periods =
        tariff.select(book).over(days).map_err(|source| Failure::Tariff { file: tariff.shown(), source })?;
    let mut prices = Vec::new();
    for (period, tariff) in periods {
        for day in period.iter().map(LocalDay::of) {
            let by_clock_hour = tariff.energy.prices_on(day.date());
            let hours = day.hours().filter_map(|hour| {
                Some((hour.start, by_clock_hour.get(usize::from(hour.clock_hour))?.price))
            });
            prices.extend(hours);
        }
    }
    Ok(prices)
}

fn of_steering(
    steering: &SteeringTariff,
    tariff: &TariffArguments,
    days: DateRange,
) -> Result<Vec<(DateTime<Utc>, UnitPrice)>, Failure> {
    let inside = steering.hours.iter().filter(|hour| days.contains(local_date(hour.start)));
    let prices: Option<Vec<_>> = inside.map(|hour| Some((hour.start, hour.energy_ex_taxes?))).collect();
    let Some(prices) = prices else {
        return Err(Failure::Usage(format!("{}: an hour has no price without taxes", tariff.shown())));
    };
    if prices.is_empty() {
        return Err(Failure::Usage(format!(
            "{}: no hour between {} and {}",
            tariff.shown(),
            days.from,
            days.to
        )));
    }
    Ok(prices)
}
