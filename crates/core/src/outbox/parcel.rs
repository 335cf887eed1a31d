//! What the sender does with items.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::verdict::Verdict;
use super::{Content, GaveUp, ItemId, Outbox, OutboxError, files};
use crate::api::wire::Receipt;
use crate::forms::{Answers, Letter, MediaType};

/// The server keeps keys for 90 days; a letter first tried longer ago than this could become a second case.
const SAFE: TimeDelta = TimeDelta::days(80);

/// The letter at the head of the queue.
pub struct Parcel {
    pub id: ItemId,
    pub key: String,
    pub attempts: u32,
    pub letter: Letter,
    pub files: Vec<ParcelFile>,
}

pub struct ParcelFile {
    pub id: i64,
    pub field: String,
    pub kind: MediaType,
    pub key: String,
    pub remote: Option<String>,
}

/// What is at the head of the queue.
pub enum Head {
    Nothing,
    /// It is to be left alone until then.
    Later(DateTime<Utc>),
    Ready(Box<Parcel>),
}

impl Outbox {
    pub(super) fn recover(&self) -> Result<(), OutboxError> {
        self.write(|transaction| {
            transaction.execute("UPDATE item SET state = 'waiting' WHERE state = 'sending'", [])?;
            Ok(())
        })
    }

    /// Takes the head of the queue and notes that an attempt begins.
    pub(super) fn head(&self, now: DateTime<Utc>, hurry: bool) -> Result<Head, OutboxError> {
        let oldest = now.checked_sub_signed(SAFE).unwrap_or(now).timestamp();
        let id = self.write(|transaction| {
            let reason = serde_json::to_string(&GaveUp::TooOld).unwrap_or_default();
            transaction.execute(
                "UPDATE item SET state = 'gave_up', reason = ?2 WHERE state = 'waiting' AND first_tried_at < ?1",
                params![oldest, reason],
            )?;
            let select = "SELECT id, not_before, server_asked FROM item WHERE state = 'waiting'
                          ORDER BY position LIMIT 1";
            let head: Option<(i64, Option<i64>, bool)> = transaction
                .query_row(select, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()?;
            let Some((id, not_before, server_asked)) = head else { return Ok(Err(Head::Nothing)) };
            let not_before = not_before.filter(|_| server_asked || !hurry);
            if let Some(seconds) = not_before.filter(|seconds| *seconds > now.timestamp()) {
                let instant = DateTime::from_timestamp(seconds, 0).ok_or(OutboxError::Unreadable)?;
                return Ok(Err(Head::Later(instant)));
            }
            transaction.execute(
                "UPDATE item SET state = 'sending', attempts = attempts + 1,
                   first_tried_at = coalesce(first_tried_at, ?2) WHERE id = ?1",
                params![id, now.timestamp()],
            )?;
            Ok(Ok(ItemId(id)))
        })?;
        match id {
            Ok(id) => match self.parcel(id) {
                // Nothing more can be done for it, and what comes after must not wait.
                Err(OutboxError::Unreadable) => {
                    self.lose(id)?;
                    self.head(now, hurry)
                }
                parcel => parcel.map(|parcel| Head::Ready(Box::new(parcel))),
            },
            Err(head) => Ok(head),
        }
    }

    fn parcel(&self, id: ItemId) -> Result<Parcel, OutboxError> {
        let item = self.item(id)?.ok_or(OutboxError::NoSuchItem)?;
        let letter = item.content.and_then(|content| content.letter).ok_or(OutboxError::Unreadable)?;
        self.read(|connection| {
            let select = "SELECT idempotency_key FROM item WHERE id = ?1";
            let key = connection.query_row(select, [id.0], |row| row.get(0))?;
            let attempts = item.attempts.saturating_sub(1);
            Ok(Parcel { id, key, attempts, letter, files: parcel_files(connection, id)? })
        })
    }

    fn lose(&self, id: ItemId) -> Result<(), OutboxError> {
        self.write(|transaction| {
            let update = "UPDATE item SET state = 'lost', content = NULL, position = NULL WHERE id = ?1";
            transaction.execute(update, [id.0])?;
            Ok(())
        })
    }

    pub(super) fn file_bytes(&self, file: i64) -> Result<Vec<u8>, OutboxError> {
        let select = "SELECT content FROM file WHERE id = ?1";
        let sealed: Vec<u8> =
            self.read(|connection| Ok(connection.query_row(select, [file], |row| row.get(0))?))?;
        self.seal.open(&files::place(file), &sealed)
    }

    pub(super) fn uploaded(&self, file: i64, remote: &str) -> Result<(), OutboxError> {
        self.write(|transaction| {
            transaction.execute("UPDATE file SET remote_id = ?2 WHERE id = ?1", params![file, remote])?;
            Ok(())
        })
    }

    /// Notes that the server has it; what was written goes, but for what the list shows.
    pub(super) fn sent(&self, id: ItemId, receipt: &Receipt) -> Result<(), OutboxError> {
        let content = self.item(id)?.and_then(|item| item.content).ok_or(OutboxError::NoSuchItem)?;
        let left =
            Content { answers: Answers::default(), presets: Answers::default(), letter: None, ..content };
        self.write(|transaction| {
            transaction.execute(
                "UPDATE item SET state = 'sent', case_number = ?2, done_at = ?3, position = NULL WHERE id = ?1",
                params![id.0, receipt.case, receipt.received_at.timestamp()],
            )?;
            transaction.execute("DELETE FROM file WHERE item = ?1", [id.0])?;
            self.put_content(transaction, id, &left)
        })
    }

    /// Notes what an attempt that failed means.
    pub(super) fn judge(&self, id: ItemId, verdict: Verdict) -> Result<(), OutboxError> {
        let put = |state: &str, not_before: Option<DateTime<Utc>>, asked: bool, reason: Option<String>| {
            self.write(|transaction| {
                let update = "UPDATE item SET state = ?2, not_before = ?3, server_asked = ?4, reason = ?5
                              WHERE id = ?1";
                let not_before = not_before.map(|instant| instant.timestamp());
                transaction.execute(update, params![id.0, state, not_before, asked, reason])?;
                Ok(())
            })
        };
        match verdict {
            Verdict::Later { not_before, server_asked } => {
                put("waiting", Some(not_before), server_asked, None)
            }
            Verdict::WhenPossible => put("waiting", None, false, None),
            Verdict::SendAnew => {
                self.send_anew(id)?;
                put("waiting", None, false, None)
            }
            Verdict::Refused(errors) => put("refused", None, false, serde_json::to_string(&errors).ok()),
            Verdict::GiveUp(why) => put("gave_up", None, false, serde_json::to_string(&why).ok()),
        }
    }
}

fn parcel_files(connection: &Connection, item: ItemId) -> Result<Vec<ParcelFile>, OutboxError> {
    let select =
        "SELECT id, field, media_type, idempotency_key, remote_id FROM file WHERE item = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(select)?;
    let rows = statement.query_map([item.0], |row| {
        let texts: (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((row.get(0)?, texts, row.get(4)?))
    })?;
    rows.map(|row| {
        let (id, (field, kind, key), remote) = row?;
        Ok(ParcelFile { id, field, kind: files::media_type(&kind)?, key, remote })
    })
    .collect()
}
