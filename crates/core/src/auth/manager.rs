use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use super::company_time::CompanyTime;
use super::event::AuthEvent;
use super::pending::PendingLogin;
use super::provider::Provider;
use super::record::{Kept, Record};
use super::{AuthConfig, AuthError, AuthState, Clock, EndedSession, LoginWays, SessionEnd};
use crate::api::http::HttpClient;
use crate::secure_store::SecureStore;

/// Signing in and staying signed in, for one company on one device. Clones share everything.
///
/// Needs a tokio runtime: whatever changes the session runs in tasks of its own and goes on when the caller is dropped.
#[derive(Clone)]
pub struct Auth {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub config: AuthConfig,
    pub http: HttpClient,
    pub store: Arc<dyn SecureStore>,
    pub time: Arc<CompanyTime>,
    /// One change of the session at a time in this process: sign-in, renewal, logout.
    pub gate: tokio::sync::Mutex<()>,
    state: watch::Sender<AuthState>,
    pending: Mutex<Option<PendingLogin>>,
    current: Mutex<Option<Record>>,
    unsaved: Mutex<Option<Record>>,
    ended: Mutex<Option<EndedSession>>,
    provider: Mutex<Option<Arc<Provider>>>,
}

impl Auth {
    /// Nobody signed in yet; [`Self::restore`] looks for a session that lasts from before.
    #[must_use]
    pub fn new(
        config: AuthConfig,
        http: HttpClient,
        store: Arc<dyn SecureStore>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let time = Arc::new(CompanyTime::new(clock));
        let heard = time.clone();
        let inner = Inner {
            config,
            http: http.hearing_dates(move |date| heard.hear(date)),
            store,
            time,
            gate: tokio::sync::Mutex::default(),
            state: watch::Sender::default(),
            pending: Mutex::default(),
            current: Mutex::default(),
            unsaved: Mutex::default(),
            ended: Mutex::default(),
            provider: Mutex::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The client that it was given, which learns from each answer what time it is at the company.
    #[must_use]
    pub fn http(&self) -> HttpClient {
        self.inner.http.clone()
    }

    /// What time it is at the company, as far as is known here.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.inner.time.now()
    }

    /// How the user of the session proved who they are; `None` when nobody is known.
    #[must_use]
    pub fn login_ways(&self) -> Option<LoginWays> {
        self.inner.current().as_ref().map(|record| record.ways().clone())
    }

    /// The session that is over and has no successor yet, also while somebody signs in again.
    #[must_use]
    pub fn ended(&self) -> Option<EndedSession> {
        lock(&self.inner.ended).clone()
    }

    /// How far things have come.
    #[must_use]
    pub fn state(&self) -> AuthState {
        self.inner.state.borrow().clone()
    }

    /// The present state and all later ones; of several in a row, the latest.
    #[must_use]
    pub fn subscribe(&self) -> watch::Receiver<AuthState> {
        self.inner.state.subscribe()
    }

    /// Takes up the session that the secure store has, or the login that waited when the app was stopped. Needs no network.
    ///
    /// # Errors
    /// When the secure store cannot be read now; the session may still be there.
    pub async fn restore(&self) -> Result<AuthState, AuthError> {
        let inner = self.inner.clone();
        tokio::spawn(async move {
            let _one = inner.gate.lock().await;
            match inner.read().await? {
                Kept::Nothing => inner.publish(AuthEvent::SignedOut),
                Kept::Lost => {
                    inner.publish(AuthEvent::Ended { user: None, why: SessionEnd::KeyLost });
                    inner.wipe().await?;
                }
                Kept::Record(record) => inner.adopt(record),
            }
            inner.take_up_waiting().await
        })
        .await??;
        Ok(self.state())
    }
}

impl Inner {
    /// Goes on with a record that the store has.
    pub fn adopt(&self, record: Record) {
        self.publish(match &record {
            Record::Open(session) => AuthEvent::SignedIn(session.user.clone()),
            Record::Ended { user, why, .. } => AuthEvent::Ended { user: Some(user.clone()), why: *why },
        });
        *self.current() = Some(record);
    }

    /// Moves the state machine and tells everybody.
    pub fn publish(&self, event: AuthEvent) {
        match &event {
            AuthEvent::Ended { user, why } => {
                *lock(&self.ended) = Some(EndedSession { user: user.clone(), why: *why });
            }
            AuthEvent::SignedIn(_) | AuthEvent::SignedOut => *lock(&self.ended) = None,
            _ => {}
        }
        self.advance(event);
        let ended = lock(&self.ended).clone();
        if let (AuthState::SignedOut, Some(EndedSession { user, why })) = (self.state(), ended) {
            // Whoever gives up signing in again is where they were before.
            self.advance(AuthEvent::Ended { user, why });
        }
    }

    fn advance(&self, event: AuthEvent) {
        self.state.send_if_modified(|state| match state.after(event) {
            Some(next) if next != *state => {
                *state = next;
                true
            }
            _ => false,
        });
    }

    pub fn state(&self) -> AuthState {
        self.state.borrow().clone()
    }

    /// What the authorisation server says of itself: as last read, or read now.
    pub async fn provider(&self) -> Result<Arc<Provider>, AuthError> {
        let known = lock(&self.provider).clone();
        match known {
            Some(provider) => Ok(provider),
            None => self.discover().await,
        }
    }

    /// What the authorisation server says of itself now; its keys may have changed.
    pub async fn discover(&self) -> Result<Arc<Provider>, AuthError> {
        let provider = Arc::new(Provider::discover(&self.http, &self.config.client_id).await?);
        *lock(&self.provider) = Some(provider.clone());
        Ok(provider)
    }

    pub fn pending(&self) -> MutexGuard<'_, Option<PendingLogin>> {
        lock(&self.pending)
    }

    pub fn current(&self) -> MutexGuard<'_, Option<Record>> {
        lock(&self.current)
    }

    pub fn unsaved(&self) -> MutexGuard<'_, Option<Record>> {
        lock(&self.unsaved)
    }
}

/// Nothing in here leaves half a change behind, so a panic elsewhere does not spoil it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
