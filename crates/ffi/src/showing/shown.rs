use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use tokio::sync::{Mutex as Queue, watch};

use super::screen::CoreScreen;
use crate::{AppFailure, runtime};

/// How a screen of the core is opened on the present data. Reads files.
type Open<S> = dyn Fn(&App) -> Result<S, AppError> + Send + Sync;

/// A screen of the core while the shell shows it: opened anew for each state, with what the customer has chosen to see.
pub struct Shown<S> {
    app: App,
    open: Box<Open<S>>,
    view: Mutex<View<S>>,
    /// What the customer does is done in the order in which they do it: letters, for one.
    turns: Arc<Queue<()>>,
    turned: watch::Sender<u64>,
}

/// What the customer looks at: the day, the length, with VAT or without.
struct View<S> {
    screen: Option<S>,
    /// How many turns and actions have begun: one that was overtaken leaves the view alone.
    begun: u64,
}

impl<S: CoreScreen> Shown<S> {
    /// The screen as `open` opens it.
    pub fn new(app: App, open: impl Fn(&App) -> Result<S, AppError> + Send + Sync + 'static) -> Arc<Self> {
        let view = Mutex::new(View { screen: None, begun: 0 });
        Arc::new(Self {
            app,
            open: Box::new(open),
            view,
            turns: Arc::default(),
            turned: watch::Sender::new(0),
        })
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

    /// Turns the view, and tells whoever follows the screen. One after the other, in the order of the calls.
    ///
    /// # Errors
    /// As `turn` has them; the view is as it was.
    pub async fn turn<T: Send + 'static>(
        self: &Arc<Self>,
        turn: impl FnOnce(&mut S) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppFailure> {
        let mine = Arc::clone(&self.turns).lock_owned().await;
        let shown = Arc::clone(self);
        let turned = runtime::blocking(move || {
            let _until_done = mine;
            let begun = shown.begin();
            let mut screen = shown.fresh()?;
            let outcome = turn(&mut screen)?;
            shown.end(begun, screen);
            Ok(outcome)
        });
        turned.await.map_err(|error| AppFailure::of(&self.app, &error))
    }

    /// Turns the view in a way that cannot fail.
    ///
    /// # Errors
    /// When the screen cannot be opened.
    pub async fn look(
        self: &Arc<Self>,
        turn: impl FnOnce(&mut S) + Send + 'static,
    ) -> Result<(), AppFailure> {
        self.turn(move |screen| {
            turn(screen);
            Ok(())
        })
        .await
    }

    /// Does something that asks the server, in a task of its own: what is shown afterwards is the screen that `work` gives back,
    /// unless the customer has done something else meanwhile.
    ///
    /// # Errors
    /// As `work` has them.
    pub async fn act<T, W>(
        self: &Arc<Self>,
        work: impl FnOnce(S) -> W + Send + 'static,
    ) -> Result<T, AppError>
    where
        T: Send + 'static,
        W: Future<Output = (S, Result<T, AppError>)> + Send,
    {
        let shown = Arc::clone(self);
        runtime::run(async move {
            let (begun, opened) = (shown.begin(), Arc::clone(&shown));
            let screen = runtime::blocking(move || opened.fresh()).await?;
            let (screen, outcome) = work(screen).await;
            shown.end(begun, screen);
            outcome
        })
        .await
    }

    /// Has the app do something that asks the server, in a task of its own.
    ///
    /// # Errors
    /// As `work` has them.
    pub async fn ask<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, AppError>> + Send + 'static,
    ) -> Result<T, AppFailure> {
        runtime::run(work).await.map_err(|error| AppFailure::of(&self.app, &error))
    }

    fn begin(&self) -> u64 {
        let mut view = self.view();
        view.begun = view.begun.wrapping_add(1);
        view.begun
    }

    fn end(&self, begun: u64, screen: S) {
        let mut view = self.view();
        if view.begun == begun {
            view.screen = Some(screen);
        }
        drop(view);
        self.turned.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// The screen on the present data, with the view that was left. Reads files.
    fn fresh(&self) -> Result<S, AppError> {
        let opened = (self.open)(&self.app).inspect_err(|_| self.view().screen = None)?;
        Ok(match &self.view().screen {
            Some(view) => opened.with_view_of(view),
            None => opened,
        })
    }

    fn view(&self) -> MutexGuard<'_, View<S>> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
