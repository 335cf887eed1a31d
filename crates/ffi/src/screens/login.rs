use std::sync::Arc;
use std::time::Duration;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::app::Login;
use kundeapp_core::auth::{AuthState, BrowserWait, SessionEnd};
use kundeapp_core::company::AreaId;
use kundeapp_core::error::AppError;
use kundeapp_core::screens::login::{
    AreaPicker, AreaRow, BrowserPanel, CodeField, ContactLine, EndedNotice, Keyboard, LoginState, LoginStep,
    MethodChoice, MethodIcon, MethodRow, ProblemKind, ProblemNotice, RecipientField, ResendButton,
};

use crate::showing::{CoreScreen, shown};
use crate::values::Moment;
use crate::{Browser, LoginFailure, runtime};

shown! {
    /// What stands before the tabs: the area, the ways to sign in, the code or the browser. It is where it was when the app was
    /// stopped in the middle of a login.
    LoginScreen, LoginListener, LoginShown: Login => LoginState
}

impl CoreScreen for Login {
    type State = LoginState;

    fn with_view_of(self, shown: &Self) -> Self {
        shown.clone()
    }

    fn state(&self) -> Result<LoginState, AppError> {
        Ok(Self::state(self))
    }

    /// Codes and logins run out, and a button waits for the time when it can be pressed.
    fn again_after(shown: &LoginState) -> Option<Duration> {
        matches!(shown.step, LoginStep::Code(_) | LoginStep::Browser(_)).then_some(Duration::from_secs(1))
    }
}

/// Has the screen do something that may ask the server, and shows it as it is afterwards.
macro_rules! act {
    ($screen:ident, |$login:ident| $work:expr) => {{
        let done = $screen.shown.act(move |mut $login| async move {
            let outcome: Result<(), AppError> = $work;
            ($login, outcome)
        });
        done.await.map_err(|error| LoginFailure::of($screen.shown.app(), &error))
    }};
}

/// What goes wrong is thrown, and stands in the state until the next thing is tried.
#[uniffi::export]
impl LoginScreen {
    /// Asks the server what is switched on: when the screen opens, and when the customer tries again.
    pub async fn open(&self) -> Result<(), LoginFailure> {
        act!(self, |login| login.open().await)
    }

    /// Chooses an area, also for the next start.
    pub async fn choose_area(&self, area: AreaId) -> Result<(), LoginFailure> {
        let chosen = self.shown.turn(move |login| Ok(login.choose_area(&area))).await;
        let chosen = chosen.map_err(|failure| LoginFailure::App(failure.to_string()))?;
        chosen.map_err(|error| LoginFailure::of(self.shown.app(), &error))
    }

    /// Chooses a way to sign in: the field for a number or an address shows, or `browser` opens the page of the login.
    pub async fn choose(&self, method: LoginMethod, browser: Arc<dyn Browser>) -> Result<(), LoginFailure> {
        act!(self, |login| match login.choose(method).await {
            Ok(Some(wait)) => open(browser, &wait).await,
            chosen => chosen.map(drop),
        })
    }

    /// Opens the page of the login once more, for whoever lost its window.
    pub async fn reopen(&self, browser: Arc<dyn Browser>) -> Result<(), LoginFailure> {
        let AuthState::WaitingForBrowser(wait) = self.shown.app().auth().state() else { return Ok(()) };
        let opened = open(browser, &wait).await;
        opened.map_err(|error| LoginFailure::of(self.shown.app(), &error))
    }

    /// Has a code sent to what was typed.
    pub async fn send_code(&self, typed: String) -> Result<(), LoginFailure> {
        act!(self, |login| login.send_code(&typed).await)
    }

    /// Has another code sent to the same number or address.
    pub async fn resend(&self) -> Result<(), LoginFailure> {
        act!(self, |login| login.resend().await)
    }

    /// Shows the server the code that was typed.
    pub async fn enter_code(&self, typed: String) -> Result<(), LoginFailure> {
        act!(self, |login| login.enter_code(&typed).await)
    }

    /// Takes what the browser came back with: the whole address.
    pub async fn come_back(&self, callback: String) -> Result<(), LoginFailure> {
        act!(self, |login| login.come_back(&callback).await)
    }

    /// Goes back a step: from the code to the field, from there and from the browser to the choice, from that to nobody signing
    /// in.
    pub async fn back(&self) -> Result<(), LoginFailure> {
        act!(self, |login| {
            login.back().await;
            Ok(())
        })
    }
}

async fn open(browser: Arc<dyn Browser>, wait: &BrowserWait) -> Result<(), AppError> {
    let address = wait.address.expose().to_owned();
    runtime::blocking(move || browser.open(address).map_err(AppError::unexpected)).await
}

/// What stands before the tabs.
#[uniffi::remote(Record)]
pub struct LoginState {
    pub company: String,
    pub areas: AreaPicker,
    pub ended: Option<EndedNotice>,
    pub step: LoginStep,
    pub problem: Option<ProblemNotice>,
}

/// The areas to choose from.
#[uniffi::remote(Record)]
pub struct AreaPicker {
    pub title: String,
    pub lead: String,
    pub rows: Vec<AreaRow>,
}

/// One area.
#[uniffi::remote(Record)]
pub struct AreaRow {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

/// A session that is over without a logout.
#[uniffi::remote(Record)]
pub struct EndedNotice {
    pub why: SessionEnd,
    pub text: String,
    pub unsent: Option<String>,
}

/// How far a login has come.
#[uniffi::remote(Enum)]
pub enum LoginStep {
    Choose(MethodChoice),
    Recipient(RecipientField),
    Code(CodeField),
    Browser(BrowserPanel),
    SignedIn,
}

/// The ways to sign in.
#[uniffi::remote(Record)]
pub struct MethodChoice {
    pub title: String,
    pub methods: Vec<MethodRow>,
    pub none: Option<String>,
}

/// One way to sign in.
#[uniffi::remote(Record)]
pub struct MethodRow {
    pub method: LoginMethod,
    pub label: String,
    pub hint: String,
    pub icon: MethodIcon,
    pub spoken: String,
}

/// The pictures of the ways to sign in; each platform has its own of that meaning.
#[uniffi::remote(Enum)]
pub enum MethodIcon {
    IdentityCard,
    Telephone,
    TextMessage,
    Envelope,
}

/// The field for a number or an address.
#[uniffi::remote(Record)]
pub struct RecipientField {
    pub title: String,
    pub method: LoginMethod,
    pub label: String,
    pub keyboard: Keyboard,
    pub submit: String,
    pub back: String,
}

/// What a keyboard offers.
#[uniffi::remote(Enum)]
pub enum Keyboard {
    Telephone,
    Email,
}

/// The field for the code.
#[uniffi::remote(Record)]
pub struct CodeField {
    pub title: String,
    pub sent: String,
    pub validity: String,
    pub tries: Option<String>,
    pub open: bool,
    pub label: String,
    pub submit: String,
    pub resend: ResendButton,
    pub back: String,
    pub expires_at: Moment,
}

/// The button for another code.
#[uniffi::remote(Record)]
pub struct ResendButton {
    pub label: String,
    pub wait: Option<String>,
    pub after: Moment,
}

/// What is shown while the customer is in the browser.
#[uniffi::remote(Record)]
pub struct BrowserPanel {
    pub title: String,
    pub lead: String,
    pub until: String,
    pub reopen: String,
    pub back: String,
    pub expires_at: Moment,
}

/// Why something did not go well.
#[uniffi::remote(Record)]
pub struct ProblemNotice {
    pub kind: ProblemKind,
    pub text: String,
    pub contact: Option<ContactLine>,
}

/// Where a problem lies.
#[uniffi::remote(Enum)]
pub enum ProblemKind {
    Field,
    Login,
    Offline,
    Trouble,
    Maintenance,
    AppTooOld,
    Device,
}

/// A way to reach the company.
#[uniffi::remote(Record)]
pub struct ContactLine {
    pub text: String,
    pub link: String,
}
