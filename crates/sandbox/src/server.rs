//! The accept loop. Its own, because a fault must be able to close a connection without an answer, which
//! `axum::serve` cannot, and because dropping the sandbox must end every connection at once.

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use thiserror::Error;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tower::ServiceExt;

use crate::traffic::{Counted, Counters, Traffic};

/// In a response's extensions: close the connection instead of sending it.
#[derive(Clone, Copy, Debug)]
pub struct DropConnection;

/// In a request's extensions: who calls.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

#[derive(Debug, Error)]
#[error("the connection is dropped on purpose")]
struct Dropped;

/// A running server; dropping it closes the listener and every connection.
#[derive(Debug)]
pub struct Server {
    task: JoinHandle<()>,
    counters: Counters,
}

impl Server {
    /// Serves `router` on `listener` until dropped. Needs a tokio runtime.
    pub fn start(listener: TcpListener, router: Router, counters: Counters) -> Self {
        let task = tokio::spawn(accept(listener, router, counters.clone()));
        Self { task, counters }
    }

    /// What has gone over the wire.
    pub fn traffic(&self) -> Traffic {
        self.counters.traffic()
    }

    /// Stops and waits until everything is closed.
    pub async fn stop(mut self) {
        self.task.abort();
        // The error says that the task was aborted, which is what was asked for.
        let _aborted = (&mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, router: Router, counters: Counters) {
    // Dropping the set, as happens when this task is aborted, aborts the connections.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => { connections.spawn(serve(stream, peer, router.clone(), counters.clone())); }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::task::yield_now().await;
                }
            },
            Some(_ended) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, peer: SocketAddr, router: Router, counters: Counters) {
    let stream = TokioIo::new(Counted::new(stream, counters.clone()));
    let service = service_fn(move |request| {
        counters.request();
        answer(router.clone(), peer, request)
    });
    if let Err(error) = http1::Builder::new().serve_connection(stream, service).await {
        tracing::debug!(%error, "a connection ended early");
    }
}

async fn answer(
    router: Router,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response<Body>, Dropped> {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(Peer(peer));
    let answered: Result<Response<Body>, Infallible> = router.oneshot(request).await;
    match answered {
        Ok(response) if response.extensions().get::<DropConnection>().is_some() => Err(Dropped),
        Ok(response) => Ok(response),
    }
}
