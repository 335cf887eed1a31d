use std::sync::{Arc, mpsc};

use kundeapp_core::app::{App, AppConfig};
use kundeapp_core::auth::SystemClock;
use kundeapp_core::company::Company;
use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;
use kundeapp_core::secure_store::MemorySecureStore;
use tempfile::TempDir;

use super::{CoreScreen, Listener, ListenerGone, Shown};
use crate::{FailureKind, FailureState};

/// A screen whose state is the language and how often it was turned.
#[derive(Clone)]
struct Turned(Language, u32);

fn opened(app: App) -> Arc<Shown<Turned>> {
    Shown::new(app, |app| Ok(Turned(app.language(), 0)))
}

impl CoreScreen for Turned {
    type State = (Language, u32);

    fn with_view_of(self, shown: &Self) -> Self {
        Self(self.0, shown.1)
    }

    fn state(&self) -> Result<Self::State, AppError> {
        if self.1 == u32::MAX { Err(AppError::NotFound) } else { Ok((self.0, self.1)) }
    }
}

#[derive(Debug, PartialEq)]
enum Event {
    State(Language, u32),
    Failure(FailureKind),
    LetGo,
}

/// Passes on what it hears, and when it is freed; may wait for leave before each.
struct Recorder {
    heard: mpsc::Sender<Event>,
    leave: Option<std::sync::Mutex<mpsc::Receiver<()>>>,
    answer: fn() -> Result<(), ListenerGone>,
}

impl Recorder {
    fn new(answer: fn() -> Result<(), ListenerGone>) -> (Self, mpsc::Receiver<Event>) {
        let (heard, events) = mpsc::channel();
        (Self { heard, leave: None, answer }, events)
    }

    fn hear(&self, event: Event) -> Result<(), ListenerGone> {
        self.heard.send(event).map_err(|_| ListenerGone::Done)?;
        if let Some(leave) = &self.leave {
            leave.lock().unwrap().recv().map_err(|_| ListenerGone::Done)?;
        }
        (self.answer)()
    }
}

impl Listener<(Language, u32)> for Recorder {
    fn state(&self, (language, count): (Language, u32)) -> Result<(), ListenerGone> {
        self.hear(Event::State(language, count))
    }

    fn failure(&self, failure: FailureState) -> Result<(), ListenerGone> {
        self.hear(Event::Failure(failure.kind))
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        let _nobody_listens_any_more = self.heard.send(Event::LetGo);
    }
}

async fn app() -> (App, TempDir) {
    let home = tempfile::tempdir().unwrap();
    let config = AppConfig::new(home.path(), Company::norgesnett().unwrap());
    let app = App::open(config, Arc::<MemorySecureStore>::default(), Arc::new(SystemClock)).await.unwrap();
    (app, home)
}

async fn turn(shown: &Arc<Shown<Turned>>, count: u32) {
    shown
        .turn(move |screen| {
            screen.1 = count;
            Ok(())
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_state_comes_at_once_and_later_ones_after_a_choice_or_a_turn() {
    let (app, _home) = app().await;
    let shown = opened(app.clone());
    let (recorder, events) = Recorder::new(|| Ok(()));
    let (first, subscription) = shown.subscribe(recorder).await.unwrap();
    assert_eq!(first, (Language::Nb, 0));
    app.set_language(Language::En).unwrap();
    assert_eq!(events.recv().unwrap(), Event::State(Language::En, 0));
    turn(&shown, 1).await;
    assert_eq!(events.recv().unwrap(), Event::State(Language::En, 1));
    turn(&shown, u32::MAX).await;
    assert_eq!(events.recv().unwrap(), Event::Failure(FailureKind::NotFound));
    turn(&shown, 2).await;
    assert_eq!(events.recv().unwrap(), Event::State(Language::En, 2));
    assert!(subscription.is_live());
    drop(subscription);
    assert_eq!(events.recv().unwrap(), Event::LetGo);
    turn(&shown, 3).await;
    assert!(events.recv().is_err(), "nothing comes after the end");
}

#[tokio::test(flavor = "multi_thread")]
async fn states_come_in_order_and_a_slow_listener_gets_the_latest() {
    let (app, _home) = app().await;
    let shown = opened(app);
    let (mut recorder, events) = Recorder::new(|| Ok(()));
    let (give, leave) = mpsc::channel();
    recorder.leave = Some(std::sync::Mutex::new(leave));
    let (_, subscription) = shown.subscribe(recorder).await.unwrap();
    turn(&shown, 1).await;
    assert_eq!(events.recv().unwrap(), Event::State(Language::Nb, 1));
    for count in 2..=100 {
        turn(&shown, count).await;
    }
    give.send(()).unwrap();
    assert_eq!(
        events.recv().unwrap(),
        Event::State(Language::Nb, 100),
        "98 states that nobody saw are left out"
    );
    give.send(()).unwrap();
    for count in 101..=200 {
        turn(&shown, count).await;
        give.send(()).unwrap();
    }
    let mut last = 100;
    while last < 200 {
        let Event::State(_, count) = events.recv().unwrap() else { unreachable!("only states") };
        assert!(count > last, "{count} came after {last}");
        last = count;
    }
    drop(subscription);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_that_fails_is_let_go() {
    let (app, _home) = app().await;
    let shown = opened(app);
    let answers: [fn() -> Result<(), ListenerGone>; 3] = [
        || Err(ListenerGone::Done),
        || Err(uniffi::UnexpectedUniFFICallbackError { reason: "IllegalStateException".to_owned() }.into()),
        || panic!("a panic in the shell's code"),
    ];
    for (count, answer) in (1..).zip(answers) {
        let (recorder, events) = Recorder::new(answer);
        let (_, subscription) = shown.subscribe(recorder).await.unwrap();
        turn(&shown, count).await;
        assert_eq!(events.recv().unwrap(), Event::State(Language::Nb, count));
        assert_eq!(events.recv().unwrap(), Event::LetGo);
        turn(&shown, count + 100).await;
        assert!(events.recv().is_err());
        drop(subscription);
    }
}

/// Tells on which thread it was called.
struct Where(mpsc::Sender<std::thread::ThreadId>);

impl Listener<(Language, u32)> for Where {
    fn state(&self, _: (Language, u32)) -> Result<(), ListenerGone> {
        self.0.send(std::thread::current().id()).map_err(|_| ListenerGone::Done)
    }

    fn failure(&self, _: FailureState) -> Result<(), ListenerGone> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn states_never_come_on_the_thread_that_asked() {
    let (app, _home) = app().await;
    let shown = opened(app);
    let (tell, threads) = mpsc::channel();
    let (_, subscription) = shown.subscribe(Where(tell)).await.unwrap();
    turn(&shown, 1).await;
    assert_ne!(threads.recv().unwrap(), std::thread::current().id());
    drop(subscription);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_subscriptions_leave_nothing_behind() {
    let (app, _home) = app().await;
    let shown = opened(app);
    let (heard, events) = mpsc::channel();
    for _ in 0..1000 {
        let recorder = Recorder { heard: heard.clone(), leave: None, answer: || Ok(()) };
        let (_, subscription) = shown.subscribe(recorder).await.unwrap();
        subscription.cancel();
        subscription.cancel();
    }
    for _ in 0..1000 {
        assert_eq!(events.recv().unwrap(), Event::LetGo);
    }
    assert_eq!(Arc::strong_count(&shown), 1, "every task has let go of the screen");
    turn(&shown, 1).await;
    drop(heard);
    assert!(events.recv().is_err(), "nobody is left to hear");
}
