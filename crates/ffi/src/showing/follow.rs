use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use kundeapp_core::error::AppError;
use tokio::sync::watch;

use super::{CoreScreen, Listener, ListenerGone, Shown, Subscription};
use crate::{AppFailure, FailureState, runtime};

/// What a listener last heard.
type Heard<T> = Result<T, FailureState>;

impl<S: CoreScreen> Shown<S> {
    /// The present state, and a handle that keeps later ones coming to `listener`.
    ///
    /// # Errors
    /// When there is no present state; then nothing comes later either.
    pub async fn subscribe(
        self: &Arc<Self>,
        listener: impl Listener<S::State>,
    ) -> Result<(S::State, Arc<Subscription>), AppFailure> {
        // Before the first state is read, so that no change is lost between the two.
        let signals = (self.app().changes(), self.turns());
        let first = self.state().await?;
        let runtime = runtime::handle().map_err(|error| AppFailure::of(self.app(), &error))?;
        let wanted = Arc::new(AtomicBool::new(true));
        let follower =
            Follower { shown: Arc::clone(self), listener: Arc::new(listener), wanted: Arc::clone(&wanted) };
        let task = runtime.spawn(follower.run(first.clone(), signals));
        Ok((first, Subscription::new(task.abort_handle(), wanted)))
    }
}

struct Follower<S, L> {
    shown: Arc<Shown<S>>,
    listener: Arc<L>,
    wanted: Arc<AtomicBool>,
}

impl<S: CoreScreen, L: Listener<S::State>> Follower<S, L> {
    async fn run(self, first: S::State, signals: (watch::Receiver<u64>, watch::Receiver<u64>)) {
        let (mut changes, mut turns) = signals;
        let mut heard: Heard<S::State> = Ok(first);
        loop {
            let goes_on = tokio::select! {
                told = changes.changed() => told.is_ok(),
                told = turns.changed() => told.is_ok(),
                () = passing(heard.as_ref().ok().and_then(S::again_after)) => true,
            };
            if !goes_on {
                return;
            }
            let now: Heard<S::State> = self.shown.state().await.map_err(FailureState::from);
            if now == heard {
                continue;
            }
            if let Err(error) = self.deliver(now.clone()).await {
                tracing::info!(%error, "a listener is let go");
                return;
            }
            heard = now;
        }
    }

    /// Calls foreign code where it may wait as long as it likes. Cancelled after this began, the call is not made any more
    /// unless it has begun.
    async fn deliver(&self, now: Heard<S::State>) -> Result<(), ListenerGone> {
        let (listener, wanted) = (Arc::clone(&self.listener), Arc::clone(&self.wanted));
        let delivered = runtime::blocking(move || {
            let told = match now {
                _ if !wanted.load(Ordering::Acquire) => Err(ListenerGone::Done),
                Ok(state) => listener.state(state),
                Err(failure) => listener.failure(failure),
            };
            told.map_err(AppError::unexpected)
        });
        delivered.await.map_err(|error| ListenerGone::Failed { reason: format!("{error:?}") })
    }
}

/// Waits as long as that; for ever where time alone changes nothing.
async fn passing(time: Option<Duration>) {
    match time {
        Some(time) => tokio::time::sleep(time).await,
        None => std::future::pending().await,
    }
}
