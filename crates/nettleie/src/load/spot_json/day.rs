use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::wire::EntryWire;
use crate::load::amount::nok_per_kwh;
use crate::load::instant::parse_instant;
use crate::load::one_line::quote;
use crate::load::warning::Warnings;
use crate::load::{LoadError, Loaded, Place};
use crate::quantity::UnitPrice;
use crate::spot::{SpotConflict, SpotPrices};
use crate::time::{LocalDay, Resolution, local_date, local_time};

/// The spot prices of one local day, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpotDay {
    /// The local day.
    pub date: NaiveDate,
    /// Length of each interval.
    pub resolution: Resolution,
    /// The prices from local midnight on, in øre/kWh without VAT: 23 to 25 or 92 to 100.
    pub prices: Vec<UnitPrice>,
}

impl SpotDay {
    /// Each interval's start and price in øre/kWh without VAT.
    pub fn iter(&self) -> impl Iterator<Item = (DateTime<Utc>, UnitPrice)> {
        let step = TimeDelta::seconds(self.resolution.seconds());
        let start = LocalDay::of(self.date).start();
        (0i32..).zip(&self.prices).map(move |(index, price)| (start + step * index, *price))
    }

    /// Adds the day's prices to others.
    ///
    /// # Errors
    /// When one of its times has another price already; the prices before it are added then.
    pub fn add_to(&self, prices: &mut SpotPrices) -> Result<(), SpotConflict> {
        self.iter().try_for_each(|(start, price)| prices.add(start, self.resolution, price))
    }
}

struct Entry {
    path: String,
    start: DateTime<Utc>,
    end: Option<DateTime<Utc>>,
    price: UnitPrice,
}

/// Makes a day of the entries, which may stand in any order.
pub(super) fn read(file: &str, entries: &[EntryWire]) -> Result<Loaded<SpotDay>, LoadError> {
    let refuse = |place, reason: &str| Err(LoadError::new(file, place, reason));
    let mut warnings = Warnings::of(file);
    let mut entries = entries
        .iter()
        .enumerate()
        .map(|(index, wire)| entry(file, index, wire))
        .collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(|entry| entry.start);
    drop_repeated(file, &mut entries, &mut warnings)?;
    let Some(resolution) = resolution_of(entries.len()) else {
        return refuse(Place::File, &format!("{} prices: a day has 23 to 25 or 92 to 100", entries.len()));
    };
    let Some(first) = entries.first() else { return refuse(Place::File, "no prices") };
    let day = LocalDay::of(local_date(first.start));
    let expected = usize::from(day.hour_count()).saturating_mul(resolution.per_hour());
    if entries.len() != expected {
        let (date, count) = (day.date(), entries.len());
        return refuse(Place::File, &format!("{count} prices, but {date} has {expected} such intervals"));
    }
    let step = TimeDelta::seconds(resolution.seconds());
    let mut wrong_ends = Vec::new();
    for (index, entry) in (0i32..).zip(&entries) {
        let start = day.start() + step * index;
        if entry.start != start {
            let expected = local_time(start).to_rfc3339();
            return refuse(
                Place::Path(entry.path.clone()),
                &format!("time_start is not {expected}: a gap, or another day"),
            );
        }
        if entry.end.is_some_and(|end| end != start + step) {
            wrong_ends.push(entry);
        }
    }
    match wrong_ends.as_slice() {
        [] => {}
        [entry] if day.hour_count() == 25 => {
            let text = "time_end does not fit its time_start (a known error on the day of the autumn change): ignored";
            warnings.add(Place::Path(entry.path.clone()), text);
        }
        [entry, ..] => {
            return refuse(Place::Path(entry.path.clone()), "time_end does not fit its time_start");
        }
    }
    let prices = entries.iter().map(|entry| entry.price).collect();
    let value = SpotDay { date: day.date(), resolution, prices };
    Ok(Loaded { value, warnings: warnings.into_list() })
}

fn entry(file: &str, index: usize, wire: &EntryWire) -> Result<Entry, LoadError> {
    let path = format!("[{index}]");
    let at = |key: &str| {
        let path = format!("{path}.{key}");
        move |reason: String| LoadError::new(file, Place::Path(path), &reason)
    };
    let price = nok_per_kwh(&wire.price.0).map_err(at("NOK_per_kWh"))?;
    let start = parse_instant(&wire.time_start).map_err(at("time_start"))?;
    let end = wire.time_end.as_deref().map(parse_instant).transpose().map_err(at("time_end"))?;
    Ok(Entry { path, start, end, price })
}

/// Drops entries that stand twice with the same price.
fn drop_repeated(file: &str, entries: &mut Vec<Entry>, warnings: &mut Warnings) -> Result<(), LoadError> {
    let differing = entries.windows(2).find_map(|pair| match pair {
        [one, other] if one.start == other.start && one.price != other.price => Some(other),
        _ => None,
    });
    if let Some(entry) = differing {
        let start = quote(&local_time(entry.start).to_rfc3339());
        let reason = format!("a second and different price for the time from {start}");
        return Err(LoadError::new(file, Place::Path(entry.path.clone()), &reason));
    }
    let before = entries.len();
    entries.dedup_by_key(|entry| entry.start);
    let repeated = before.saturating_sub(entries.len());
    if repeated > 0 {
        warnings.add(Place::File, &format!("entries repeated with the same price: {repeated}"));
    }
    Ok(())
}

const fn resolution_of(count: usize) -> Option<Resolution> {
    match count {
        23..=25 => Some(Resolution::Hour),
        92 | 96 | 100 => Some(Resolution::Quarter),
        _ => None,
    }
}
