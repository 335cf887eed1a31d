//! Metering values as day blocks: a row per point, direction and local day.

use chrono::{DateTime, Days, NaiveDate, Utc};
use nettleie::time::local_date;
use rusqlite::{Row, Transaction, params};

use super::columns::{Day, Instant, pack, unpack};
use super::{DbError, progress};

/// The wire's word for energy drawn from the grid.
pub const CONSUMPTION: &str = "consumption";
/// The wire's word for energy fed into the grid.
pub const PRODUCTION: &str = "production";

/// How good a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Quality {
    Measured = 0,
    Estimated = 1,
    FinallyEstimated = 2,
    Temporary = 3,
    Missing = 4,
}

impl Quality {
    const ALL: [Self; 5] =
        [Self::Measured, Self::Estimated, Self::FinallyEstimated, Self::Temporary, Self::Missing];

    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Estimated => "estimated",
            Self::FinallyEstimated => "finally_estimated",
            Self::Temporary => "temporary",
            Self::Missing => "missing",
        }
    }

    /// A code that this sandbox never wrote reads as missing.
    fn from_code(code: u8) -> Self {
        Self::ALL.into_iter().find(|quality| *quality as u8 == code).unwrap_or(Self::Missing)
    }
}

/// The values of one point, direction and local day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub point: String,
    pub direction: String,
    pub day: NaiveDate,
    /// Minutes.
    pub resolution: u32,
    /// One an interval, `None` where there is no value.
    pub wh: Vec<Option<u32>>,
    /// One an interval.
    pub quality: Vec<Quality>,
    /// When the meter system registered this state of the day.
    pub registered_at: DateTime<Utc>,
}

/// Where a page of blocks begins: after this block, in the order newest day first, then point, then direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub day: NaiveDate,
    pub point: String,
    pub direction: String,
}

/// Which blocks somebody asks for.
#[derive(Clone, Debug)]
pub struct Selection {
    pub customer: String,
    /// One point only.
    pub point: Option<String>,
    /// Only what is news after this version.
    pub since: i64,
    pub after: Option<Position>,
}

/// Writes a block in place of an earlier state of the same day.
pub fn put(transaction: &Transaction<'_>, block: &Block, version: i64) -> Result<(), DbError> {
    transaction
        .prepare_cached(
            "INSERT INTO block (point, direction, day, resolution, wh, quality, registered_at, version)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT DO UPDATE SET resolution = excluded.resolution, wh = excluded.wh,
               quality = excluded.quality, registered_at = excluded.registered_at, version = excluded.version",
        )?
        .execute(params![
            block.point,
            block.direction,
            Day(block.day),
            block.resolution,
            pack(block.wh.iter().map(|wh| wh.and_then(|wh| i32::try_from(wh).ok()).unwrap_or(-1))),
            block.quality.iter().map(|quality| *quality as u8).collect::<Vec<u8>>(),
            Instant(block.registered_at),
            version,
        ])?;
    Ok(())
}

/// How many days are looked at at once. The newest blocks come first, and a page of many points has few days.
const WINDOW: Days = Days::new(16);

/// The next blocks of a selection, as many as have at most `most_intervals` intervals together (but at least one),
/// and whether there are more.
pub fn page(
    transaction: &Transaction<'_>,
    selection: &Selection,
    most_intervals: usize,
) -> Result<(Vec<Block>, bool), DbError> {
    let Some(progress) = progress::load(transaction)? else { return Ok((Vec::new(), false)) };
    let last = local_date(progress.published_until);
    let mut newest = selection.after.as_ref().map_or(last, |after| after.day.min(last));
    let mut blocks: Vec<Block> = Vec::new();
    let mut intervals = 0;
    while newest >= progress.first_day {
        let before = newest.checked_sub_days(WINDOW).unwrap_or(NaiveDate::MIN);
        for block in window(transaction, selection, before, newest)? {
            intervals += block.wh.len();
            if intervals > most_intervals && !blocks.is_empty() {
                return Ok((blocks, true));
            }
            blocks.push(block);
        }
        newest = before;
    }
    Ok((blocks, false))
}

/// The blocks of a selection on the days after `before` up to `newest`.
fn window(
    transaction: &Transaction<'_>,
    selection: &Selection,
    before: NaiveDate,
    newest: NaiveDate,
) -> Result<Vec<Block>, DbError> {
    let after = selection.after.as_ref();
    let mut statement = transaction.prepare_cached(
        "SELECT point, direction, day, resolution, wh, quality, registered_at FROM visible_block
         WHERE customer = ?1 AND news > ?2 AND (?3 IS NULL OR point = ?3) AND day > ?7 AND day <= ?8
           AND (?4 IS NULL OR day < ?4 OR (day = ?4 AND (point, direction) > (?5, ?6)))
         ORDER BY day DESC, point, direction",
    )?;
    let values = params![
        selection.customer,
        selection.since,
        selection.point,
        after.map(|position| Day(position.day)),
        after.map(|position| &position.point),
        after.map(|position| &position.direction),
        Day(before),
        Day(newest),
    ];
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many day blocks are news to a customer after a version.
pub fn count_newer(transaction: &Transaction<'_>, customer: &str, since: i64) -> Result<i64, DbError> {
    Ok(transaction.query_row(
        "SELECT count(*) FROM visible_block WHERE customer = ?1 AND news > ?2",
        params![customer, since],
        |row| row.get(0),
    )?)
}

/// All blocks of a point in one direction from `from` up to but not including `to`, oldest first, whoever may see them.
pub fn of_point(
    transaction: &Transaction<'_>,
    point: &str,
    direction: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Block>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT point, direction, day, resolution, wh, quality, registered_at FROM block
         WHERE point = ?1 AND direction = ?2 AND day >= ?3 AND day < ?4 ORDER BY day",
    )?;
    let rows = statement.query_map(params![point, direction, Day(from), Day(to)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Block> {
    let wh: Vec<u8> = row.get("wh")?;
    let quality: Vec<u8> = row.get("quality")?;
    Ok(Block {
        point: row.get("point")?,
        direction: row.get("direction")?,
        day: row.get::<_, Day>("day")?.0,
        resolution: row.get("resolution")?,
        wh: unpack(&wh).map(|wh| u32::try_from(wh).ok()).collect(),
        quality: quality.into_iter().map(Quality::from_code).collect(),
        registered_at: row.get::<_, Instant>("registered_at")?.0,
    })
}
