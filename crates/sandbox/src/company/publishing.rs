//! What falls due as time goes by: values, corrections, prices, bills, the end of authorisations.

use chrono::{DateTime, Days, DurationRound, NaiveDate, TimeDelta, Utc};
use nettleie::tariff::TariffBook;
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::billing::{follow_up, send_bills};
use super::guide;
use super::household::Household;
use super::metering::{Meter, Published};
use super::spot_market::{AREAS, SpotMarket};
use super::weather::Weather;
use crate::db::company::MeteringPoint;
use crate::db::progress::{self, Progress};
use crate::db::{DbError, access, blocks, company, spot_days};
use crate::population::Population;

/// Everything falls due on a multiple of this, so between two there is nothing to look for.
const STEP: TimeDelta = TimeDelta::minutes(5);
/// No state of a day comes later than this after it.
const LATEST_CHANGE: Days = Days::new(8);

/// Publishes what has fallen due since the last call, under one new version. Says whether anything was published.
pub fn publish(
    transaction: &Transaction<'_>,
    book: &TariffBook,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let Some(progress) = progress::load(transaction)? else { return Ok(false) };
    let due = now.duration_trunc(STEP).unwrap_or(now);
    if due <= progress.published_until {
        return Ok(false);
    }
    let version = progress::version(transaction)? + 1;
    let span = Span { after: progress.published_until, until: due, days: days(&progress, due) };
    let values = publish_values(transaction, progress.seed, &span, version)?;
    let prices = publish_prices(transaction, &progress, &span, version)?;
    let ended = access::end_expired(transaction, local_date(due), version)?;
    let bills = send_bills(transaction, book, progress.seed, due, version)?;
    let payments = follow_up(transaction, local_date(due), version)?;
    let anything = values || prices || ended || bills || payments;
    if anything {
        progress::next_version(transaction)?;
    }
    progress::published_until(transaction, due)?;
    Ok(anything)
}

struct Span {
    after: DateTime<Utc>,
    until: DateTime<Utc>,
    /// The days of which a state may fall due in between.
    days: Vec<NaiveDate>,
}

impl Span {
    /// The newest due state, if it is not known yet.
    fn newest<T>(&self, states: Vec<T>, at: impl Fn(&T) -> DateTime<Utc>) -> Option<T> {
        states.into_iter().rfind(|state| at(state) <= self.until).filter(|state| at(state) > self.after)
    }
}

fn days(progress: &Progress, due: DateTime<Utc>) -> Vec<NaiveDate> {
    let earliest = local_date(progress.published_until).checked_sub_days(LATEST_CHANGE);
    let first = earliest.map_or(progress.first_day, |day| day.max(progress.first_day));
    // Tomorrow has prices from one o'clock.
    let last = local_date(due).checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    first.iter_days().take_while(|day| *day <= last).collect()
}

fn publish_values(
    transaction: &Transaction<'_>,
    seed: u64,
    span: &Span,
    version: i64,
) -> Result<bool, DbError> {
    let mut any = false;
    for point in company::points(transaction)? {
        let Some(source) = ValueSource::of(seed, &point) else { continue };
        for day in &span.days {
            if let Some(state) = span.newest(source.states(*day), |state| state.at) {
                blocks::put(transaction, &state.block, version)?;
                any = true;
            }
        }
    }
    Ok(any)
}

fn publish_prices(
    transaction: &Transaction<'_>,
    progress: &Progress,
    span: &Span,
    version: i64,
) -> Result<bool, DbError> {
    let mut any = false;
    for area in AREAS {
        let market = SpotMarket::of(progress.seed, area);
        let as_guide = progress.population == Population::Guide && area == guide::PRICE_AREA;
        for day in &span.days {
            let states = if as_guide { guide::prices(*day) } else { market.states(*day) };
            if let Some(state) = span.newest(states, |state| state.at) {
                spot_days::put(transaction, &state.day, version)?;
                any = true;
            }
        }
    }
    Ok(any)
}

/// Where the values of a point come from.
enum ValueSource<'a> {
    Drawn(Meter),
    Guide(&'a str),
}

impl<'a> ValueSource<'a> {
    fn of(seed: u64, point: &'a MeteringPoint) -> Option<Self> {
        if point.household == guide::HOUSEHOLD {
            return Some(Self::Guide(&point.id));
        }
        Some(Self::Drawn(Meter {
            number: point.id.parse().ok()?,
            household: Household::named(&point.household)?,
            weather: Weather::of(seed, &point.price_area),
            point: point.id.clone(),
            seed,
        }))
    }

    fn states(&self, day: NaiveDate) -> Vec<Published> {
        match self {
            Self::Drawn(meter) => meter.states(day),
            Self::Guide(point) => guide::values(point, day),
        }
    }
}
