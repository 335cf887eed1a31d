use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::verdict::Verdict;
use super::{GaveUp, ItemId, Outbox, OutboxError, files};
use crate::api::wire::Receipt;
use crate::api::{ApiClient, ApiError};
use crate::auth::{Clock, process_lock};
use crate::forms::{Letter, MediaType};

/// The server keeps keys for 90 days; a letter first tried longer ago than this could become a second case.
const SAFE: TimeDelta = TimeDelta::days(80);

/// What carries letters to the server, one attempt at a time.
pub trait Carrier: Send + Sync + 'static {
    /// Sends a file ahead; gives the server's id of it.
    fn upload(
        &self,
        key: &str,
        kind: MediaType,
        bytes: Vec<u8>,
    ) -> impl Future<Output = Result<String, ApiError>> + Send;

    /// Sends a letter.
    fn deliver(
        &self,
        path: &str,
        key: &str,
        json: Vec<u8>,
    ) -> impl Future<Output = Result<Receipt, ApiError>> + Send;
}

/// The server, as the signed-in customer or as nobody.
#[derive(Clone)]
pub struct Post {
    /// How to reach it.
    pub api: ApiClient,
    /// Whether to send a token along.
    pub signed_in: bool,
}

impl Carrier for Post {
    async fn upload(&self, key: &str, kind: MediaType, bytes: Vec<u8>) -> Result<String, ApiError> {
        Ok(self.api.upload(self.signed_in, key, kind.name(), bytes).await?.id)
    }

    async fn deliver(&self, path: &str, key: &str, json: Vec<u8>) -> Result<Receipt, ApiError> {
        self.api.send(self.signed_in, path, key, json).await
    }
}

/// Sends what waits in an outbox: in order, one at a time, one process at a time.
pub struct Sender<C> {
    outbox: Arc<Outbox>,
    carrier: C,
    clock: Arc<dyn Clock>,
    lock_file: PathBuf,
    gate: tokio::sync::Mutex<()>,
}

/// The letter at the head of the queue.
struct Parcel {
    id: ItemId,
    key: String,
    attempts: u32,
    letter: Letter,
    files: Vec<ParcelFile>,
}

struct ParcelFile {
    id: i64,
    field: String,
    kind: MediaType,
    key: String,
    remote: Option<String>,
}

/// What is at the head of the queue.
enum Head {
    Nothing,
    /// It is to be left alone until then.
    Later(DateTime<Utc>),
    Ready(Box<Parcel>),
}

impl<C: Carrier> Sender<C> {
    /// Sends from `outbox` through `carrier`; processes wait for each other at `lock_file`.
    #[must_use]
    pub fn new(outbox: Arc<Outbox>, carrier: C, clock: Arc<dyn Clock>, lock_file: PathBuf) -> Self {
        Self { outbox, carrier, clock, lock_file, gate: tokio::sync::Mutex::default() }
    }

    /// Sends what is due, until nothing is left or an attempt fails in passing; says when to come back. With `hurry`, only
    /// a server that asked for patience gets it. Run it in a task that nobody drops.
    ///
    /// # Errors
    /// When the outbox cannot be read or written.
    pub async fn run(&self, hurry: bool) -> Result<Option<DateTime<Utc>>, OutboxError> {
        let _one = self.gate.lock().await;
        let lock_file = self.lock_file.clone();
        let locked = tokio::task::spawn_blocking(move || process_lock::acquire(&lock_file)).await;
        let _others_wait = locked.map_err(|_| OutboxError::Stopped)?.map_err(OutboxError::Folder)?;
        // Nobody else sends now: what seems to be on its way was left by a process that died. The same key goes again.
        self.with(Outbox::recover).await?;
        loop {
            let now = self.clock.now();
            match self.with(move |outbox| outbox.head(now, hurry)).await? {
                Head::Nothing => return Ok(None),
                Head::Later(instant) => return Ok(Some(instant)),
                Head::Ready(parcel) => {
                    let (id, attempts) = (parcel.id, parcel.attempts.saturating_add(1));
                    match self.attempt(*parcel).await? {
                        Ok(receipt) => self.with(move |outbox| outbox.sent(id, &receipt)).await?,
                        Err(error) => {
                            let verdict = Verdict::of(&error, attempts, self.clock.now());
                            tracing::info!(%error, attempts, "a letter was not delivered");
                            let stop = matches!(verdict, Verdict::Later { .. } | Verdict::WhenPossible);
                            let later = match &verdict {
                                Verdict::Later { not_before, .. } => Some(*not_before),
                                _ => None,
                            };
                            self.with(move |outbox| outbox.judge(id, verdict)).await?;
                            if stop {
                                return Ok(later);
                            }
                        }
                    }
                }
            }
        }
    }

    async fn attempt(&self, mut parcel: Parcel) -> Result<Result<Receipt, ApiError>, OutboxError> {
        for file in &mut parcel.files {
            if file.remote.is_none() {
                let id = file.id;
                let bytes = self.with(move |outbox| outbox.file_bytes(id)).await?;
                match self.carrier.upload(&file.key, file.kind, bytes).await {
                    Ok(remote) => {
                        file.remote = Some(remote.clone());
                        self.with(move |outbox| outbox.uploaded(id, &remote)).await?;
                    }
                    Err(error) => return Ok(Err(error)),
                }
            }
        }
        let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for file in parcel.files {
            files.entry(file.field).or_default().extend(file.remote);
        }
        let json = parcel.letter.json(&files);
        Ok(self.carrier.deliver(&parcel.letter.path(), &parcel.key, json).await)
    }

    /// Uses the outbox on the blocking pool.
    async fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Outbox) -> Result<T, OutboxError> + Send + 'static,
    ) -> Result<T, OutboxError> {
        let outbox = Arc::clone(&self.outbox);
        tokio::task::spawn_blocking(move || act(&outbox)).await.map_err(|_| OutboxError::Stopped)?
    }
}

/// What the sender does with items.
impl Outbox {
    fn recover(&self) -> Result<(), OutboxError> {
        self.write(|transaction| {
            transaction.execute("UPDATE item SET state = 'waiting' WHERE state = 'sending'", [])?;
            Ok(())
        })
    }

    /// Takes the head of the queue and notes that an attempt begins.
    fn head(&self, now: DateTime<Utc>, hurry: bool) -> Result<Head, OutboxError> {
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

    fn file_bytes(&self, file: i64) -> Result<Vec<u8>, OutboxError> {
        let select = "SELECT content FROM file WHERE id = ?1";
        let sealed: Vec<u8> =
            self.read(|connection| Ok(connection.query_row(select, [file], |row| row.get(0))?))?;
        self.seal.open(&files::place(file), &sealed)
    }

    fn uploaded(&self, file: i64, remote: &str) -> Result<(), OutboxError> {
        self.write(|transaction| {
            transaction.execute("UPDATE file SET remote_id = ?2 WHERE id = ?1", params![file, remote])?;
            Ok(())
        })
    }

    /// Notes that the server has it; what was written goes, but for what the list shows.
    fn sent(&self, id: ItemId, receipt: &Receipt) -> Result<(), OutboxError> {
        let content = self.item(id)?.and_then(|item| item.content).ok_or(OutboxError::NoSuchItem)?;
        let left = super::Content { answers: crate::forms::Answers::default(), letter: None, ..content };
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
    fn judge(&self, id: ItemId, verdict: Verdict) -> Result<(), OutboxError> {
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
