use chrono::{DateTime, TimeDelta, Utc};
use nettleie::quantity::UnitPrice;
use nettleie::time::Resolution;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Extreme, PriceBar};
use crate::screens::desk::Desk;

/// A price and when it begins, with the VAT that is shown.
pub(super) type Priced = (DateTime<Utc>, UnitPrice);

/// The highest and the lowest of `prices`, the earliest of equals.
pub(super) fn extremes(prices: &[Priced]) -> Option<(Priced, Priced)> {
    let highest = prices.iter().reduce(|best, other| if other.1 > best.1 { other } else { best })?;
    let lowest = prices.iter().reduce(|best, other| if other.1 < best.1 { other } else { best })?;
    Some((*highest, *lowest))
}

/// One bar a price; `night` says which hours have the night price of the grid rent.
pub(super) fn of(
    desk: &Desk,
    prices: &[Priced],
    resolution: Resolution,
    now: DateTime<Utc>,
    night: impl Fn(DateTime<Utc>) -> bool,
) -> Vec<PriceBar> {
    let furthest = furthest(prices.iter().map(|(_, price)| *price));
    let Some((highest, lowest)) = extremes(prices) else { return Vec::new() };
    let length = TimeDelta::seconds(resolution.seconds());
    let bars = prices.iter().map(|(start, price)| {
        let extreme = if highest.0 == *start {
            Some(Extreme::Highest)
        } else {
            (lowest.0 == *start).then_some(Extreme::Lowest)
        };
        let is_now = *start <= now && now < *start + length;
        let name = desk.interval_name(*start, resolution);
        let marks = [extreme.map(Extreme::mark), is_now.then_some("spot-now-mark")];
        let marks = marks.into_iter().flatten().map(|id| desk.texts.text(id));
        let aloud: Vec<String> = [desk.format.spoken_price(*price)].into_iter().chain(marks).collect();
        PriceBar {
            label: desk.format.hour_label(*start),
            spoken: format!("{name}: {}", aloud.join(", ")),
            name,
            value: desk.format.price(*price),
            start: *start,
            permille: permille(*price, furthest),
            extreme,
            now: is_now,
            night: night(*start),
        }
    });
    bars.collect()
}

/// How far the price lies from zero that lies furthest from it, in øre/kWh.
pub(super) fn furthest(prices: impl Iterator<Item = UnitPrice>) -> Decimal {
    prices.map(|price| price.ore_per_kwh().abs()).max().unwrap_or_default()
}

/// A price in thousandths of the one furthest from zero.
pub(super) fn permille(price: UnitPrice, furthest: Decimal) -> i16 {
    let share = (price.ore_per_kwh() * Decimal::ONE_THOUSAND).checked_div(furthest);
    share.and_then(|share| share.trunc().to_i16()).unwrap_or(0)
}

impl Extreme {
    /// Id of the message that marks it aloud.
    const fn mark(self) -> &'static str {
        match self {
            Self::Highest => "common-highest",
            Self::Lowest => "spot-lowest-mark",
        }
    }
}
