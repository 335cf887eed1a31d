//! A server that answers as a test says, byte by byte where that matters. Any free port, no files, no waiting.

use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::BaseUrl;
use super::http::{HttpClient, HttpConfig, RetryPolicy};

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// `GET /v1/customer HTTP/1.1` and the headers, names in lower case.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Seen {
    /// Method, path and query: `GET /v1/customer`.
    pub fn call(&self) -> &str {
        self.head.split(" HTTP/").next().unwrap()
    }
}

/// Bytes to answer with, after which the connection is closed; `None` never answers.
pub(crate) struct Reply(pub Option<Vec<u8>>);

impl Reply {
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "content-type: application/json\r\n", &body.to_string())
    }

    /// `headers` is lines that each end in CRLF.
    pub fn text(status: u16, headers: &str, body: &str) -> Self {
        Self::bytes(status, headers, body.as_bytes())
    }

    pub fn bytes(status: u16, headers: &str, body: &[u8]) -> Self {
        let length = body.len();
        let head =
            format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n");
        Self(Some([head.as_bytes(), body].concat()))
    }
}

pub(crate) struct TestServer {
    pub base: BaseUrl,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl TestServer {
    /// Answers each request with what `reply` makes of it; the number says how many came before it.
    pub async fn start(reply: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let (seen, reply) = (Arc::<Mutex<Vec<Seen>>>::default(), Arc::new(reply));
        let all = seen.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, all.clone(), reply.clone()));
            }
        });
        Self { base, seen, task }
    }

    /// Answers everything alike.
    pub async fn always(reply: fn() -> Reply) -> Self {
        Self::start(move |_, _| reply()).await
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// How many requests with that method and path came.
    pub fn count(&self, call: &str) -> usize {
        self.seen().iter().filter(|seen| seen.call() == call).count()
    }

    /// A client that repeats without waiting and takes 1000 bytes.
    pub fn client(&self) -> HttpClient {
        self.client_taking(1000)
    }

    /// A client that repeats without waiting.
    pub fn client_taking(&self, largest_answer: usize) -> HttpClient {
        let retry = RetryPolicy { first_wait: std::time::Duration::ZERO, ..RetryPolicy::default() };
        let config = HttpConfig { largest_answer, retry, ..HttpConfig::default() };
        HttpClient::new(self.base.clone(), &config).unwrap()
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(
    mut stream: TcpStream,
    all: Arc<Mutex<Vec<Seen>>>,
    reply: Arc<impl Fn(&Seen, usize) -> Reply + Send + Sync>,
) {
    let Some(seen) = read(&mut stream).await else { return };
    let before = {
        let mut all = all.lock().unwrap();
        all.push(seen.clone());
        all.len() - 1
    };
    match reply(&seen, before).0 {
        Some(bytes) => drop(stream.write_all(&bytes).await),
        None => std::future::pending().await,
    }
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            if bytes.len() >= end + 4 + length {
                let body = String::from_utf8(bytes[end + 4..].to_vec()).unwrap();
                return Some(Seen { head, body });
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
