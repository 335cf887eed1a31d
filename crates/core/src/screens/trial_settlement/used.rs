use nettleie::metering::{DayHours, MeterSeries};
use nettleie::quantity::Energy;
use nettleie::time::{DateRange, LocalDay};

use super::{UsedDay, UsedState};
use crate::screens::desk::Desk;
use crate::screens::settling::DayNight;

/// Energy at the day price and at the night price.
#[derive(Clone, Copy, Default)]
struct Split {
    day: Energy,
    night: Energy,
}

/// Consumption on the days of `range`, day by day.
pub(super) fn of(
    desk: &Desk,
    values: &MeterSeries,
    range: DateRange,
    prices: Option<&DayNight<'_>>,
) -> UsedState {
    let (mut total, mut sum) = (Energy::ZERO, Split::default());
    let mut by_date = Vec::new();
    for hours in range.iter().map(|day| values.day(LocalDay::of(day))) {
        let Some(energy) = hours.energy() else { continue };
        let split = prices.map(|prices| split(&hours, prices));
        total += energy;
        let of_day = split.unwrap_or_default();
        sum = Split { day: sum.day + of_day.day, night: sum.night + of_day.night };
        by_date.push(UsedDay {
            date: hours.date(),
            label: desk.format.short_day(hours.date()),
            total: desk.format.energy(energy),
            day: split.map(|split| desk.format.energy(split.day)),
            night: split.map(|split| desk.format.energy(split.night)),
        });
    }
    by_date.reverse();
    UsedState {
        total: desk.energy_figure("trial-used", total),
        day: prices.map(|_| desk.energy_figure("trial-used-day", sum.day)),
        night: prices.map(|_| desk.energy_figure("trial-used-night", sum.night)),
        headings: headings(desk, prices.is_some()),
        by_date,
    }
}

fn headings(desk: &Desk, split: bool) -> Vec<String> {
    let columns = [
        (true, "trial-used-date"),
        (split, "trial-used-day"),
        (split, "trial-used-night"),
        (true, "trial-used-total"),
    ];
    columns.into_iter().filter(|(has, _)| *has).map(|(_, id)| desk.texts.text(id)).collect()
}

fn split(hours: &DayHours, prices: &DayNight<'_>) -> Split {
    let mut split = Split::default();
    for (hour, energy) in hours.hours().iter().filter_map(|hour| Some((hour, hour.energy?))) {
        let part =
            if prices.is_night(hours.date(), hour.clock_hour) { &mut split.night } else { &mut split.day };
        *part += energy;
    }
    split
}
