//! Spot prices: a row per price area and local day.

use chrono::NaiveDate;
use rusqlite::{Transaction, params};

use super::DbError;
use super::columns::{Day, pack, unpack};

/// The spot prices of one area and local day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpotDay {
    pub area: String,
    pub day: NaiveDate,
    /// Minutes.
    pub resolution: u32,
    /// Whether the prices can still change.
    pub is_final: bool,
    /// 1/100 000 NOK per kWh without VAT.
    pub prices: Vec<i32>,
}

/// Writes a day in place of an earlier state of it.
pub fn put(transaction: &Transaction<'_>, day: &SpotDay, version: i64) -> Result<(), DbError> {
    transaction
        .prepare_cached(
            "INSERT INTO spot_day (area, day, resolution, final, prices, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO UPDATE SET resolution = excluded.resolution, final = excluded.final,
               prices = excluded.prices, version = excluded.version",
        )?
        .execute(params![
            day.area,
            Day(day.day),
            day.resolution,
            day.is_final,
            pack(day.prices.iter().copied()),
            version
        ])?;
    Ok(())
}

/// The days of an area from `from` up to but not including `to` that have prices, oldest first.
pub fn range(
    transaction: &Transaction<'_>,
    area: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SpotDay>, DbError> {
    let mut statement = transaction.prepare_cached(
        "SELECT area, day, resolution, final, prices FROM spot_day
         WHERE area = ?1 AND day >= ?2 AND day < ?3 ORDER BY day",
    )?;
    let rows = statement.query_map(params![area, Day(from), Day(to)], |row| {
        let prices: Vec<u8> = row.get(4)?;
        Ok(SpotDay {
            area: row.get(0)?,
            day: row.get::<_, Day>(1)?.0,
            resolution: row.get(2)?,
            is_final: row.get(3)?,
            prices: unpack(&prices).collect(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The first day of each area whose prices are newer than a version; areas without any are left out.
pub fn changed_from(transaction: &Transaction<'_>, since: i64) -> Result<Vec<(String, NaiveDate)>, DbError> {
    let mut statement =
        transaction.prepare_cached("SELECT area, min(day) FROM spot_day WHERE version > ?1 GROUP BY area")?;
    let rows = statement.query_map([since], |row| Ok((row.get(0)?, row.get::<_, Day>(1)?.0)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Changes every price of a day by so many 1/100 000 NOK, final as it may be. Says whether there is such a day.
pub fn correct(
    transaction: &Transaction<'_>,
    area: &str,
    day: NaiveDate,
    change: i32,
    version: i64,
) -> Result<bool, DbError> {
    let Some(tomorrow) = day.succ_opt() else { return Ok(false) };
    let Some(mut found) = range(transaction, area, day, tomorrow)?.pop() else { return Ok(false) };
    found.prices.iter_mut().for_each(|price| *price = price.saturating_add(change));
    put(transaction, &found, version)?;
    Ok(true)
}

/// The newest version of every area's prices.
pub fn versions(transaction: &Transaction<'_>) -> Result<Vec<(String, i64)>, DbError> {
    let mut statement =
        transaction.prepare_cached("SELECT area, max(version) FROM spot_day GROUP BY area")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
