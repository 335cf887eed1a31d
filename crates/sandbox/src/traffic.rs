//! What goes over the wire: requests answered, and every byte of HTTP in both directions. `GET /traffic` tells it to whoever
//! measures an app in another process.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// What has gone over the wire since the start. Without TLS, which the sandbox does not speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Traffic {
    /// Requests that came in.
    pub requests: u64,
    /// Bytes that came in, headers and all.
    pub received: u64,
    /// Bytes that went out.
    pub sent: u64,
}

/// Counts it.
#[derive(Clone, Debug, Default)]
pub struct Counters(Arc<[AtomicU64; 3]>);

impl Counters {
    pub fn request(&self) {
        let [requests, ..] = &*self.0;
        requests.fetch_add(1, Ordering::Relaxed);
    }

    pub fn traffic(&self) -> Traffic {
        let [requests, received, sent] = &*self.0;
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Traffic { requests: load(requests), received: load(received), sent: load(sent) }
    }

    fn received(&self, bytes: usize) {
        let [_, received, _] = &*self.0;
        received.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    fn sent(&self, bytes: usize) {
        let [.., sent] = &*self.0;
        sent.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

/// Where it is told.
pub fn routes(counters: Counters) -> Router {
    let tell = |State(counters): State<Counters>| async move { Json(counters.traffic()) };
    Router::new().route("/traffic", get(tell)).with_state(counters)
}

/// A connection whose bytes are counted.
#[derive(Debug)]
pub struct Counted {
    stream: TcpStream,
    counters: Counters,
}

impl Counted {
    pub const fn new(stream: TcpStream, counters: Counters) -> Self {
        Self { stream, counters }
    }
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.counters.received(buffer.filled().len().saturating_sub(before));
        read
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        if let Poll::Ready(Ok(count)) = &written {
            self.counters.sent(*count);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
