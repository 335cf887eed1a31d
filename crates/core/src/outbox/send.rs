use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::parcel::{Head, Parcel};
use super::verdict::Verdict;
use super::{Outbox, OutboxError};
use crate::Chain;
use crate::api::wire::Receipt;
use crate::api::{ApiClient, ApiError};
use crate::auth::{Clock, process_lock};
use crate::forms::MediaType;

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

/// What an attempt at everything that waited came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// When to come back; `None` when nothing is left, or only what needs more than time.
    pub again: Option<DateTime<Utc>>,
    /// The forms that the server has answered for good, with yes or no: what they are about may be another now.
    pub forms: BTreeSet<String>,
}

/// Sends what waits in an outbox: in order, one at a time, one process at a time.
pub struct Sender<C> {
    outbox: Arc<Outbox>,
    carrier: C,
    clock: Arc<dyn Clock>,
    lock_file: PathBuf,
    gate: tokio::sync::Mutex<()>,
}

impl<C: Carrier> Sender<C> {
    /// Sends from `outbox` through `carrier`; processes wait for each other at `lock_file`.
    #[must_use]
    pub fn new(outbox: Arc<Outbox>, carrier: C, clock: Arc<dyn Clock>, lock_file: PathBuf) -> Self {
        Self { outbox, carrier, clock, lock_file, gate: tokio::sync::Mutex::default() }
    }

    /// Sends what is due, until nothing is left or an attempt fails in passing; says what came of it. With `hurry`, only
    /// a server that asked for patience gets it. Run it in a task that nobody drops.
    ///
    /// # Errors
    /// When the outbox cannot be read or written.
    pub async fn run(&self, hurry: bool) -> Result<Delivered, OutboxError> {
        let _one = self.gate.lock().await;
        let lock_file = self.lock_file.clone();
        let locked = tokio::task::spawn_blocking(move || process_lock::acquire(&lock_file)).await;
        let _others_wait = locked.map_err(|_| OutboxError::Stopped)?.map_err(OutboxError::Folder)?;
        // Nobody else sends now: what seems to be on its way was left by a process that died. The same key goes again.
        self.with(Outbox::recover).await?;
        let mut forms = BTreeSet::new();
        let again = loop {
            let now = self.clock.now();
            match self.with(move |outbox| outbox.head(now, hurry)).await? {
                Head::Nothing => break None,
                Head::Later(instant) => break Some(instant),
                Head::Ready(parcel) => {
                    let (id, attempts) = (parcel.id, parcel.attempts.saturating_add(1));
                    let form = parcel.letter.form().map(str::to_owned);
                    match self.attempt(*parcel).await? {
                        Ok(receipt) => {
                            self.with(move |outbox| outbox.sent(id, &receipt)).await?;
                            forms.extend(form);
                        }
                        Err(error) => {
                            let verdict = Verdict::of(&error, attempts, self.clock.now());
                            tracing::info!(error = %Chain(&error), attempts, "a letter was not delivered");
                            let stop = matches!(verdict, Verdict::Later { .. } | Verdict::WhenPossible);
                            let answered = matches!(verdict, Verdict::Refused(_) | Verdict::GiveUp(_));
                            let later = match &verdict {
                                Verdict::Later { not_before, .. } => Some(*not_before),
                                _ => None,
                            };
                            self.with(move |outbox| outbox.judge(id, verdict)).await?;
                            if stop {
                                break later;
                            }
                            if answered {
                                forms.extend(form);
                            }
                        }
                    }
                }
            }
        };
        Ok(Delivered { again, forms })
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
