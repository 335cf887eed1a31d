//! The guide's day-ahead market: a level for the month, a course for the day, and chance between the two.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use nettleie::time::LocalDay;

use super::price_levels::{Bounds, known_bounds, level};
use crate::company::calendar::at_clock;
use crate::company::noise::{Noise, Stream};
use crate::company::spot_market::PublishedPrices;
use crate::db::spot_days::SpotDay;

/// Where the guide's customer lives.
pub const PRICE_AREA: &str = "NO5";

const SEED: u64 = 20_231_113;
/// Where between the day's lowest and highest price a clock hour lies, in thousandths: morning and dinner are dear.
const COURSE: [i32; 24] = [
    120, 50, 0, 20, 60, 190, 420, 730, 890, 840, 690, 610, 570, 540, 560, 660, 870, 1_000, 930, 760, 560,
    410, 290, 180,
];

/// The states of a day's prices, as a market's: one, final and published at 13:00 the day before; none where the
/// guide's history does not reach.
pub fn prices(day: NaiveDate) -> Vec<PublishedPrices> {
    let prices = hourly(day);
    let Some(auction) = day.checked_sub_days(Days::new(1)).filter(|_| !prices.is_empty()) else {
        return Vec::new();
    };
    let day = SpotDay { area: PRICE_AREA.to_owned(), day, resolution: 60, is_final: true, prices };
    vec![PublishedPrices { at: at_clock(auction, 13, 0), day }]
}

/// 1/100 000 NOK per kWh without VAT, an hour each.
fn hourly(date: NaiveDate) -> Vec<i32> {
    let number = i64::from(date.num_days_from_ce());
    let (ripple, bounds) = match (known_bounds(date), level(date)) {
        // Nothing else may be higher or lower than what the guide prints.
        (Some(known), _) => (0, known),
        (None, Some(level)) => (110, usual_bounds(date, number, level)),
        (None, None) => return Vec::new(),
    };
    let chance = Noise::new(SEED, Stream::Ripple, 5);
    (0..)
        .zip(LocalDay::of(date).hours())
        .map(|(index, hour)| {
            let course = COURSE.get(usize::from(hour.clock_hour)).copied().unwrap_or_default();
            let place = course + drawn(chance.at(number * 32 + index) * 2.0 - 1.0, ripple);
            bounds.lowest + (bounds.highest - bounds.lowest) / 20 * place / 50
        })
        .collect()
}

/// Around the month's level: dear and cheap spells of some days, weekends cheaper and calmer.
fn usual_bounds(date: NaiveDate, number: i64, level: i32) -> Bounds {
    let spell = drawn(Noise::new(SEED, Stream::Scarcity, 5).smooth(number, 4), 260);
    let quiet = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    let mean = level / 1_000 * (1_000 + spell - if quiet { 90 } else { 0 });
    let spread = if quiet { 180 } else { 310 };
    Bounds { lowest: mean / 1_000 * (1_000 - spread), highest: mean / 1_000 * (1_000 + spread) }
}

/// A number from −1 to 1 as one of that size, to the nearest whole number below.
fn drawn(chance: f64, size: i32) -> i32 {
    // `as` saturates: the sizes are a few hundred.
    #[allow(clippy::cast_possible_truncation)]
    let whole = (chance * f64::from(size)) as i32;
    whole
}
