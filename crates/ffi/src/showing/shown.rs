use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use tokio::sync::watch;

use super::screen::CoreScreen;
use crate::{AppFailure, runtime};

/// A screen of the core while the shell shows it: opened anew for each state, with what the customer has chosen to see.
pub struct Shown<S> {
    app: App,
    /// What the customer looks at: the day, the length, with VAT or without.
    view: Mutex<Option<S>>,
    turned: watch::Sender<u64>,
}

impl<S: CoreScreen> Shown<S> {
    /// The screen as it opens.
    pub fn new(app: App) -> Arc<Self> {
        Arc::new(Self { app, view: Mutex::default(), turned: watch::Sender::new(0) })
    }

    /// The app that it is a screen of.
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// Tells of every turn of the view.
    pub(super) fn turns(&self) -> watch::Receiver<u64> {
        self.turned.subscribe()
    }

    /// What to draw now.
    ///
    /// # Errors
    /// As the core's screen has them.
    pub async fn state(self: &Arc<Self>) -> Result<S::State, AppFailure> {
        self.read(S::state).await
    }

    /// Something that the screen tells when asked.
    ///
    /// # Errors
    /// As `question` has them.
    pub async fn read<T: Send + 'static>(
        self: &Arc<Self>,
        question: impl FnOnce(&S) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppFailure> {
        let shown = Arc::clone(self);
        let answer = runtime::blocking(move || question(&shown.fresh()?)).await;
        answer.map_err(|error| AppFailure::of(&self.app, &error))
    }

    /// Turns the view, and tells whoever follows the screen.
    ///
    /// # Errors
    /// As `turn` has them; the view is as it was.
    pub async fn turn(
        self: &Arc<Self>,
        turn: impl FnOnce(&mut S) -> Result<(), AppError> + Send + 'static,
    ) -> Result<(), AppFailure> {
        let shown = Arc::clone(self);
        let turned = runtime::blocking(move || {
            let mut screen = shown.fresh()?;
            turn(&mut screen)?;
            *shown.view() = Some(screen);
            shown.turned.send_modify(|count| *count = count.wrapping_add(1));
            Ok(())
        });
        turned.await.map_err(|error| AppFailure::of(&self.app, &error))
    }

    /// The screen on the present data, with the view that was left. Reads files.
    fn fresh(&self) -> Result<S, AppError> {
        let opened = S::open(&self.app).inspect_err(|_| *self.view() = None)?;
        Ok(match self.view().as_ref() {
            Some(view) => opened.with_view_of(view),
            None => opened,
        })
    }

    fn view(&self) -> MutexGuard<'_, Option<S>> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
