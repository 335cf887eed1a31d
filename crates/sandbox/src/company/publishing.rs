//! What falls due as time goes by: values, corrections, prices, bills, the end of authorisations.

use chrono::{DateTime, Days, DurationRound, NaiveDate, TimeDelta, Utc};
use nettleie::time::local_date;
use rusqlite::Transaction;

use super::billing::{follow_up, send_bills};
use super::demo::open_wanted;
use super::guide;
use super::load::{Load, Site};
use super::metering::{Meter, Published};
use super::played::Played;
use super::reading::publish_readings;
use super::spot_market::SpotMarket;
use super::weather::Weather;
use crate::db::company::MeteringPoint;
use crate::db::progress::{self, Progress};
use crate::db::{DbError, access, blocks, circles, company, spot_days};
use crate::population::Population;

/// Everything falls due on a multiple of this, so between two there is nothing to look for.
const STEP: TimeDelta = TimeDelta::minutes(5);
/// No state of a day comes later than this after it.
const LATEST_CHANGE: Days = Days::new(8);

/// Publishes what has fallen due since the last call, under one new version. Says whether anything was published.
pub fn publish(transaction: &Transaction<'_>, company: &Played, now: DateTime<Utc>) -> Result<bool, DbError> {
    let Some(progress) = progress::load(transaction)? else { return Ok(false) };
    let due = now.duration_trunc(STEP).unwrap_or(now);
    let version = progress::version(transaction)? + 1;
    let mut anything = open_wanted(transaction, &progress, version)?;
    if due <= progress.published_until && !anything {
        return Ok(false);
    }
    let market = Span::of(&progress, progress.published_until, due);
    anything |= publish_prices(transaction, &progress, company, &market, version)?;
    anything |= access::end_expired(transaction, local_date(due), version)?;
    for circle in circles::opened(transaction)? {
        let span = Span::of(&progress, circle.published_until, due);
        anything |= publish_values(transaction, progress.seed, &circle.name, &span, version)?;
        anything |=
            publish_readings(transaction, progress.seed, &circle.name, progress.first_day, due, version)?;
        anything |= send_bills(transaction, &company.price_list, progress.seed, &circle, due, version)?;
        circles::published_until(transaction, &circle.name, due)?;
    }
    anything |= follow_up(transaction, local_date(due), version)?;
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
    fn of(progress: &Progress, after: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        let earliest = local_date(after).checked_sub_days(LATEST_CHANGE);
        let first = earliest.map_or(progress.first_day, |day| day.max(progress.first_day));
        // Tomorrow has prices from one o'clock.
        let last = local_date(until).checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        Self { after, until, days: first.iter_days().take_while(|day| *day <= last).collect() }
    }

    /// The newest due state, if it is not known yet.
    fn newest<T>(&self, states: Vec<T>, at: impl Fn(&T) -> DateTime<Utc>) -> Option<T> {
        states.into_iter().rfind(|state| at(state) <= self.until).filter(|state| at(state) > self.after)
    }
}

fn publish_values(
    transaction: &Transaction<'_>,
    seed: u64,
    circle: &str,
    span: &Span,
    version: i64,
) -> Result<bool, DbError> {
    let mut any = false;
    for point in company::points_of(transaction, circle)? {
        for source in ValueSource::of(seed, &point) {
            for day in &span.days {
                if let Some(state) = span.newest(source.states(*day), |state| state.at) {
                    blocks::put(transaction, &state.block, version)?;
                    any = true;
                }
            }
        }
    }
    Ok(any)
}

fn publish_prices(
    transaction: &Transaction<'_>,
    progress: &Progress,
    company: &Played,
    span: &Span,
    version: i64,
) -> Result<bool, DbError> {
    let mut any = false;
    for sold in company.spot.iter() {
        let market = SpotMarket::of(progress.seed, &sold.area).with_steady(sold.steady);
        let as_guide = progress.population == Population::Guide && sold.area == guide::PRICE_AREA;
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
    /// One for each direction.
    fn of(seed: u64, point: &'a MeteringPoint) -> Vec<Self> {
        if point.household == guide::HOUSEHOLD {
            return vec![Self::Guide(&point.id)];
        }
        let number = point.id.parse().unwrap_or_default();
        let site = Site { seed, number, weather: Weather::of(seed, &point.price_area) };
        let meter = |(direction, load)| Meter { point: point.id.clone(), direction, load, site };
        Load::of(point).into_iter().map(meter).map(Self::Drawn).collect()
    }

    fn states(&self, day: NaiveDate) -> Vec<Published> {
        match self {
            Self::Drawn(meter) => meter.states(day),
            Self::Guide(point) => guide::values(point, day),
        }
    }
}
