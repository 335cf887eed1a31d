use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};

use super::columns::{day_number, day_of};
use super::{Reader, StoreError, Writer};
use crate::api::wire::{Cursor, PriceArea};

/// A part of the feed that is fetched on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The list of metering points.
    Points,
    /// Metering values; they have a cursor and no version.
    Values,
    /// Bills.
    Invoices,
    /// The tariff book.
    Tariffs,
    /// Spot prices of an area.
    Spot(PriceArea),
    /// Articles.
    News,
    /// Outages.
    Outages,
    /// Forms.
    Forms,
    /// Inspections.
    Inspections,
    /// Readings of points without hours.
    Readings,
}

/// How far a part has been fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartState {
    /// The server's version of what is here.
    pub version: Option<u64>,
    /// Where in the feed it was fetched; what is newer is asked for from there.
    pub cursor: Option<Cursor>,
    /// The first local day that was asked for; of spot prices only.
    pub from: Option<NaiveDate>,
}

/// A walk through the pages of values, from newest to oldest, that has not come to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// Only days newer than this are asked for; `None` asks for all.
    pub since: Option<Cursor>,
    /// The next page; `None` is the first.
    pub page: Option<String>,
    /// Where in the feed the values are once the walk is done.
    pub target: Cursor,
}

/// The last sync that came to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSync {
    /// Where in the feed everything here is.
    pub cursor: Cursor,
    /// The server's clock then: "sist oppdatert", and the newest day that is known to be today.
    pub server_now: DateTime<Utc>,
}

impl Part {
    fn name(self) -> Cow<'static, str> {
        match self {
            Self::Points => "points".into(),
            Self::Values => "values".into(),
            Self::Invoices => "invoices".into(),
            Self::Tariffs => "tariffs".into(),
            Self::News => "news".into(),
            Self::Outages => "outages".into(),
            Self::Forms => "forms".into(),
            Self::Inspections => "inspections".into(),
            Self::Readings => "readings".into(),
            Self::Spot(area) => format!("spot {area}").into(),
        }
    }
}

impl Reader<'_> {
    /// How far a part has been fetched; nowhere before its first time.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn part(&self, part: Part) -> Result<PartState, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT version, cursor, from_day FROM sync_parts WHERE part = ?1")?;
        let state = statement.query_row([part.name()], |row| {
            let cursor: Option<String> = row.get(1)?;
            let version: Option<i64> = row.get(0)?;
            let from: Option<i64> = row.get(2)?;
            Ok(PartState {
                version: version.map(i64::cast_unsigned),
                cursor: cursor.map(Cursor::from_text),
                from: from.and_then(day_of),
            })
        });
        Ok(state.optional()?.unwrap_or_default())
    }

    /// The walk through values that was interrupted, if one was.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn walk(&self) -> Result<Option<Walk>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT since, page, target FROM sync_walk")?;
        let walk = statement.query_row([], |row| {
            let since: Option<String> = row.get(0)?;
            let target: String = row.get(2)?;
            Ok(Walk {
                since: since.map(Cursor::from_text),
                page: row.get(1)?,
                target: Cursor::from_text(target),
            })
        });
        Ok(walk.optional()?)
    }

    /// The newest that is known of the server's clock: at the last sync that came to its end, or at the beginning of the first
    /// one while that is under way.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn server_now(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        if let Some(last) = self.last_sync()? {
            return Ok(Some(last.server_now));
        }
        let mut statement = self.connection.prepare_cached("SELECT server_now FROM sync_begun")?;
        let begun: Option<String> = statement.query_row([], |row| row.get(0)).optional()?;
        begun.map(|text| instant(&text)).transpose()
    }

    /// Whether older data are still to come: of a first sync, or of values that were interrupted.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn is_filling(&self) -> Result<bool, StoreError> {
        let begun = self.last_sync()?.is_none() && self.server_now()?.is_some();
        Ok(begun || self.walk()?.is_some())
    }

    /// The last sync that came to its end; `None` before the first has.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn last_sync(&self) -> Result<Option<LastSync>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT cursor, server_now FROM sync_done")?;
        let row = statement.query_row([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).optional()?;
        row.map(|(cursor, server_now): (String, String)| {
            Ok(LastSync { cursor: Cursor::from_text(cursor), server_now: instant(&server_now)? })
        })
        .transpose()
    }
}

fn instant(text: &str) -> Result<DateTime<Utc>, StoreError> {
    let unreadable = |_| StoreError::Corrupt("the time of a sync is unreadable");
    Ok(DateTime::parse_from_rfc3339(text).map_err(unreadable)?.to_utc())
}

impl Writer<'_> {
    /// Keeps that a first sync has begun, and when by the server's clock.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_begun(&self, server_now: DateTime<Utc>) -> Result<(), StoreError> {
        let put = "INSERT OR REPLACE INTO sync_begun (one, server_now) VALUES (1, ?1)";
        self.connection.prepare_cached(put)?.execute([server_now.to_rfc3339()])?;
        self.revision()?;
        Ok(())
    }

    /// Keeps how far a part has been fetched.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_part(&self, part: Part, state: &PartState) -> Result<(), StoreError> {
        let put =
            "INSERT OR REPLACE INTO sync_parts (part, version, cursor, from_day) VALUES (?1, ?2, ?3, ?4)";
        let cursor = state.cursor.as_ref().map(Cursor::as_str);
        let (version, from) = (state.version.map(u64::cast_signed), state.from.map(day_number));
        self.connection.prepare_cached(put)?.execute(params![part.name(), version, cursor, from])?;
        Ok(())
    }

    /// Forgets how far each part has been fetched, for a server that no longer knows its own cursors. The data stay until
    /// they are fetched again, and so does the time of the last sync.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_feed(&self) -> Result<(), StoreError> {
        let forget = "DELETE FROM sync_parts; DELETE FROM sync_walk";
        Ok(self.connection.execute_batch(forget)?)
    }

    /// Keeps where a walk through values is; `None` when it is done.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_walk(&self, walk: Option<&Walk>) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM sync_walk")?.execute([])?;
        if let Some(Walk { since, page, target }) = walk {
            let put = "INSERT INTO sync_walk (one, since, page, target) VALUES (1, ?1, ?2, ?3)";
            let since = since.as_ref().map(Cursor::as_str);
            self.connection.prepare_cached(put)?.execute(params![since, page, target.as_str()])?;
        }
        Ok(())
    }

    /// Keeps that a sync came to its end.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_last_sync(&self, last: &LastSync) -> Result<(), StoreError> {
        let put = "INSERT OR REPLACE INTO sync_done (one, cursor, server_now) VALUES (1, ?1, ?2)";
        self.connection
            .prepare_cached(put)?
            .execute(params![last.cursor.as_str(), last.server_now.to_rfc3339()])?;
        self.connection.prepare_cached("DELETE FROM sync_begun")?.execute([])?;
        Ok(())
    }
}
