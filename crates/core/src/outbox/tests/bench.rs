//! An outbox with a server that answers as a test says, and a clock that stands still.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;

use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::api::wire::Receipt;
use crate::auth::Clock;
use crate::forms::{Answers, Letter, MediaType, Subject};
use crate::outbox::{Carrier, Content, ItemId, ItemState, Name, Outbox, Sender};
use crate::secure_store::MemorySecureStore;

/// What came to the server: path or `upload`, key, body.
pub type Came = (String, String, String);
type Answer = Result<Receipt, ApiError>;

/// Answers each delivery with the next of what was planned, and then with receipts.
#[derive(Clone, Default)]
pub struct Server {
    came: Arc<Mutex<Vec<Came>>>,
    planned: Arc<Mutex<Vec<Answer>>>,
}

impl Server {
    pub fn plan(&self, answers: impl IntoIterator<Item = ApiError>) {
        self.planned.lock().unwrap().extend(answers.into_iter().map(Err));
    }

    pub fn came(&self) -> Vec<Came> {
        self.came.lock().unwrap().clone()
    }

    fn take(&self, path: &str, key: &str, body: &[u8]) -> Answer {
        let body = String::from_utf8_lossy(body).into_owned();
        let mut came = self.came.lock().unwrap();
        came.push((path.to_owned(), key.to_owned(), body));
        let mut planned = self.planned.lock().unwrap();
        if planned.is_empty() {
            return Ok(Receipt { case: format!("2026-{:06}", came.len()), received_at: noon() });
        }
        planned.remove(0)
    }
}

impl Carrier for Server {
    async fn upload(&self, key: &str, kind: MediaType, bytes: Vec<u8>) -> Result<String, ApiError> {
        assert!(!bytes.is_empty());
        self.take(&format!("upload {}", kind.name()), key, &bytes).map(|receipt| receipt.case)
    }

    async fn deliver(&self, path: &str, key: &str, json: Vec<u8>) -> Answer {
        self.take(path, key, &json)
    }
}

pub struct StillClock(Mutex<DateTime<Utc>>);

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

pub fn noon() -> DateTime<Utc> {
    "2026-11-21T11:00:00Z".parse().unwrap()
}

pub struct Bench {
    pub folder: TempDir,
    pub secrets: MemorySecureStore,
    pub server: Server,
    pub clock: Arc<StillClock>,
    pub outbox: Arc<Outbox>,
}

impl Bench {
    pub fn new() -> Self {
        let (folder, secrets) = (tempfile::tempdir().unwrap(), MemorySecureStore::default());
        let outbox = Arc::new(Outbox::open(folder.path(), &name(), &secrets).unwrap());
        let clock = Arc::new(StillClock(Mutex::new(noon())));
        Self { folder, secrets, server: Server::default(), clock, outbox }
    }

    /// Another process on the same files, or this one after a restart.
    pub fn reopened(&self) -> Arc<Outbox> {
        Arc::new(Outbox::open(self.folder.path(), &name(), &self.secrets).unwrap())
    }

    pub fn sender(&self, outbox: &Arc<Outbox>) -> Sender<Server> {
        let lock_file = self.folder.path().join("lock");
        Sender::new(Arc::clone(outbox), self.server.clone(), self.clock.clone(), lock_file)
    }

    /// Sends once; says in how many seconds to come back.
    pub async fn send(&self) -> Option<i64> {
        let next = self.sender(&self.outbox).run(false).await.unwrap().again;
        next.map(|instant| (instant - self.clock.now()).num_seconds())
    }

    pub fn advance(&self, by: TimeDelta) {
        *self.clock.0.lock().unwrap() += by;
    }

    /// An inquiry at the end of the queue.
    pub fn queued(&self, text: &str) -> ItemId {
        let id = self.outbox.begin(&content(text), noon()).unwrap();
        self.outbox.queue(id, letter(text)).unwrap();
        id
    }

    pub fn state(&self, id: ItemId) -> ItemState {
        self.outbox.item(id).unwrap().unwrap().state
    }
}

pub fn name() -> Name {
    Name::of_user("https://nett.example c-private")
}

pub fn content(text: &str) -> Content {
    let mut answers = Answers::default();
    answers.put("text", text);
    Content {
        subject: Subject::Inquiry,
        title: "Kontakt oss".to_owned(),
        answers,
        presets: Answers::default(),
        letter: None,
    }
}

pub fn letter(text: &str) -> Letter {
    Letter::Inquiry { topic: "general".to_owned(), text: text.to_owned() }
}

pub fn trouble(retry_after: Option<u64>) -> ApiError {
    let retry_after = retry_after.map(std::time::Duration::from_secs);
    Refusal::ServerTrouble { status: 500, retry_after }.into()
}
