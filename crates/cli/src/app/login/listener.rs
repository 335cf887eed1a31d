use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::get;
use kundeapp_core::auth::RedirectAddress;
use kundeapp_core::screens::login::BrowserPage;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::page::{html, nobody};
use crate::failure::Failure;

/// Where the browser comes back to: a port on loopback that the system chooses (RFC 8252, section 7.3).
pub struct Listener {
    /// Its address, for the authorisation server.
    pub redirect: RedirectAddress,
    callbacks: mpsc::Receiver<Callback>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

/// The browser has come back, and waits for a page.
pub struct Callback {
    /// The whole address that it came to.
    pub address: String,
    page: oneshot::Sender<BrowserPage>,
}

impl Callback {
    /// Answers the browser. Whether it still waits is its own business.
    pub fn show(self, page: BrowserPage) {
        let _ = self.page.send(page);
    }
}

#[derive(Clone)]
struct Shared {
    redirect: String,
    callbacks: mpsc::Sender<Callback>,
}

impl Listener {
    /// Listens on `/callback` of a free port.
    pub async fn start() -> Result<Self, Failure> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
        let redirect: RedirectAddress = format!("http://{}/callback", listener.local_addr()?)
            .parse()
            .map_err(|error| Failure::Usage(format!("the address to come back to: {error}")))?;
        let (sender, callbacks) = mpsc::channel(1);
        let shared = Shared { redirect: redirect.to_string(), callbacks: sender };
        let router = Router::new().route("/callback", get(callback)).with_state(shared);
        let (stop, stopped) = oneshot::channel::<()>();
        let server = axum::serve(listener, router).with_graceful_shutdown(async move {
            // Dropped or told: both mean that it is over.
            let _ = stopped.await;
        });
        let server = tokio::spawn(server.into_future());
        Ok(Self { redirect, callbacks, stop, server })
    }

    /// The next time that the browser comes back.
    pub async fn next(&mut self) -> Option<Callback> {
        self.callbacks.recv().await
    }

    /// Takes no more, and lets the last page go out: a browser that does not take it is left after a second.
    pub async fn stop(self) {
        drop(self.callbacks);
        let _ = self.stop.send(());
        let abort = self.server.abort_handle();
        if tokio::time::timeout(std::time::Duration::from_secs(1), self.server).await.is_err() {
            abort.abort();
        }
    }
}

async fn callback(State(shared): State<Shared>, RawQuery(query): RawQuery) -> Response {
    let address = format!("{}?{}", shared.redirect, query.unwrap_or_default());
    let (page, shown) = oneshot::channel();
    if shared.callbacks.send(Callback { address, page }).await.is_err() {
        return nobody();
    }
    shown.await.map_or_else(|_| nobody(), |page| html(&page))
}
