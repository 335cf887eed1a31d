//! Energy that nobody measured by the hour, spread evenly, and bills of more than a month.

use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::settlement::{Line, LineKind};
use nettleie::spot::SpotPrices;
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, LocalDay};

use super::bill::{BillError, settle_month};
use crate::company::calendar::at_clock;
use crate::db::blocks::{Block, CONSUMPTION, Quality};
use crate::db::company::MeteringPoint;

/// Settles days with that much energy, each month by itself; lines of one kind and price become one.
pub fn settle_evenly(
    book: &TariffBook,
    point: &MeteringPoint,
    periods: &[(DateRange, u64)],
) -> Result<Vec<Line>, BillError> {
    let mut lines = Vec::new();
    for (days, wh) in periods {
        let values = spread(point, *days, *wh);
        for month in days.months() {
            let part = month.range().intersection(*days);
            let inside: Vec<Block> =
                values.iter().filter(|block| part.contains(block.day)).cloned().collect();
            let settled = settle_month(book, point, part, None, (&inside, &[]), &SpotPrices::default())?;
            lines.extend(settled.into_iter().flat_map(|settled| settled.lines));
        }
    }
    Ok(merged(&lines))
}

/// Every hour the same, the last Wh to the first hours.
fn spread(point: &MeteringPoint, days: DateRange, wh: u64) -> Vec<Block> {
    let lengths: Vec<_> = days.iter().map(|day| (day, u64::from(LocalDay::of(day).hour_count()))).collect();
    let hours = lengths.iter().map(|(_, hours)| hours).sum::<u64>().max(1);
    let (each, mut left) = (wh / hours, wh % hours);
    let mut hour = || {
        let more = u64::from(left > 0);
        left -= more;
        u32::try_from(each + more).ok()
    };
    let block = |(day, hours): (chrono::NaiveDate, u64)| Block {
        point: point.id.clone(),
        direction: CONSUMPTION.to_owned(),
        day,
        resolution: 60,
        wh: (0..hours).map(|_| hour()).collect(),
        quality: (0..hours).map(|_| Quality::FinallyEstimated).collect(),
        registered_at: at_clock(day, 12, 0),
    };
    lengths.into_iter().map(block).collect()
}

/// One line for each kind, name and price, in the order in which they first come.
fn merged(lines: &[Line]) -> Vec<Line> {
    let key = |line: &Line| -> (LineKind, Option<String>, Option<UnitPrice>) {
        (line.kind, line.name.clone(), line.price)
    };
    let mut keys = Vec::new();
    for line in lines {
        if !keys.contains(&key(line)) {
            keys.push(key(line));
        }
    }
    let sum = |(kind, name, price): (LineKind, Option<String>, Option<UnitPrice>)| {
        let same = || lines.iter().filter(|line| (line.kind, &line.name, line.price) == (kind, &name, price));
        match price {
            Some(price) => {
                let energy: Energy = same().filter_map(|line| line.energy).sum();
                Line::of_energy(kind, name.clone(), energy, price)
            }
            None => Line::of_amount(kind, same().map(|line| line.amount).sum::<Money>()),
        }
    };
    keys.into_iter().map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::register::point;

    #[test]
    fn no_watt_hour_is_lost_and_hours_are_alike() {
        let days = DateRange::new("2026-10-20".parse().unwrap(), "2026-11-03".parse().unwrap());
        let blocks = spread(&point(41).unwrap(), days, 100_001);
        let wh: Vec<u32> = blocks.iter().flat_map(|block| &block.wh).map(|wh| wh.unwrap()).collect();
        assert_eq!((wh.len(), wh.iter().sum::<u32>()), (14 * 24 + 1, 100_001));
        assert!(wh.iter().max().unwrap() - wh.iter().min().unwrap() <= 1);
    }

    #[test]
    fn lines_of_one_price_become_one_that_is_rounded_once() {
        let price = UnitPrice::from_ore_per_kwh("1.25".parse().unwrap());
        let line = |wh| Line::of_energy(LineKind::Enova, None, Energy::from_wh(wh), price);
        let capacity = || Line::of_amount(LineKind::Capacity, Money::from_ore(1_001));
        let merged = merged(&[line(300), capacity(), line(200), capacity()]);
        assert_eq!(merged.len(), 2);
        assert_eq!(merged[0], line(500));
        assert_eq!(merged[1].amount, Money::from_ore(2_002));
    }
}
