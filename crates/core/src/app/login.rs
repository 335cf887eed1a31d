use super::App;
use crate::Chain;
use crate::api::wire::LoginMethod;
use crate::auth::{AuthState, BrowserWait, LoginHint, RedirectAddress};
use crate::company::AreaId;
use crate::error::{AppError, LoginProblem};
use crate::screens::login::{LoginState, LoginView};

/// The login screen: what it shows, and what its buttons do. What goes wrong is shown until the next thing is tried, and
/// returned to who asked.
#[derive(Clone)]
pub struct Login {
    app: App,
    redirect: Option<RedirectAddress>,
    unsent: u32,
    entering: Option<LoginMethod>,
    problem: Option<AppError>,
}

impl App {
    /// The login screen of a shell to which the browser comes back at `redirect`; `None` where no browser can.
    #[must_use]
    pub fn login(&self, redirect: Option<RedirectAddress>) -> Login {
        Login { app: self.clone(), redirect, unsent: 0, entering: None, problem: None }
    }
}

impl Login {
    /// The same screen, which says how much of the customer's whose session ended waits to be sent.
    #[must_use]
    pub fn with_unsent(self, unsent: u32) -> Self {
        Self { unsent, ..self }
    }

    /// What it shows now; again after each action, and every second while it counts down.
    #[must_use]
    pub fn state(&self) -> LoginState {
        let auth = self.app.auth();
        let area = self.app.area();
        LoginView {
            auth: &auth.state(),
            entering: self.entering,
            ended: auth.ended().as_ref(),
            unsent: self.unsent,
            problem: self.problem.as_ref(),
            area: area.as_ref().map(|area| &area.id),
            company: self.app.company(),
            now: auth.now(),
            language: self.app.language(),
        }
        .state()
    }

    /// Asks what is switched on: when the screen opens, and when the user tries again.
    ///
    /// # Errors
    /// When the server does not say.
    pub async fn open(&mut self) -> Result<(), AppError> {
        let offered = self.app.auth().offer_methods().await;
        self.noted(offered.map(drop).map_err(AppError::from))
    }

    /// Chooses an area.
    ///
    /// # Errors
    /// As [`App::choose_area`].
    pub fn choose_area(&mut self, area: &AreaId) -> Result<(), AppError> {
        let chosen = self.app.choose_area(area);
        self.noted(chosen)
    }

    /// Chooses a way to sign in: the field for a number or an address shows, or the browser is to be opened with what is
    /// returned.
    ///
    /// # Errors
    /// When the login cannot be begun.
    pub async fn choose(&mut self, method: LoginMethod) -> Result<Option<BrowserWait>, AppError> {
        if method.sends_code() {
            self.entering = Some(method);
            if self.waits() {
                self.app.auth().give_up_login().await;
            }
            return self.noted(Ok(None));
        }
        self.entering = None;
        let Some(redirect) = self.redirect.clone() else {
            return self.noted(Err(LoginProblem::MethodNotAvailable.into()));
        };
        let begun = self.app.auth().begin_in_browser(method, redirect).await;
        let begun = self.looked_at(begun.map_err(AppError::from)).await;
        self.noted(begun.map(Some))
    }

    /// Has a code sent to what was typed.
    ///
    /// # Errors
    /// When that is no number or address, or the server sends none.
    pub async fn send_code(&mut self, typed: &str) -> Result<(), AppError> {
        let Some(method) = self.entering else { return self.noted(Err(LoginProblem::LoginForgotten.into())) };
        let sent = match LoginHint::parse(method, typed) {
            Ok(hint) => self.app.auth().send_code(method, hint).await.map_err(AppError::from),
            Err(problem) => Err(problem.into()),
        };
        let sent = self.looked_at(sent).await;
        self.noted(sent.map(drop))
    }

    /// Has another code sent to the same number or address.
    ///
    /// # Errors
    /// When it is too soon, or the server sends none.
    pub async fn resend(&mut self) -> Result<(), AppError> {
        let sent = self.app.auth().resend_code().await.map_err(AppError::from);
        self.noted(sent.map(drop))
    }

    /// Shows the server the code that was typed.
    ///
    /// # Errors
    /// What is wrong with it.
    pub async fn enter_code(&mut self, typed: &str) -> Result<(), AppError> {
        let entered = match typed.parse() {
            Ok(code) => self.app.auth().submit_code(code).await.map_err(AppError::from),
            Err(problem) => Err(AppError::Login(problem)),
        };
        let entered = self.looked_at(entered).await;
        self.noted(entered.map(drop))
    }

    /// Takes what the browser came back with: the whole address.
    ///
    /// # Errors
    /// Why it does not sign anybody in.
    pub async fn come_back(&mut self, callback: &str) -> Result<(), AppError> {
        let came = self.app.auth().finish_in_browser(callback).await.map_err(AppError::from);
        let came = self.looked_at(came).await;
        self.noted(came.map(drop))
    }

    /// Goes back a step: from the code to the field for the address, from there and from the browser to the choice, and from
    /// that to nobody signing in.
    pub async fn back(&mut self) {
        self.problem = None;
        if self.waits() || self.entering.take().is_none() {
            self.app.auth().give_up_login().await;
        }
    }

    fn waits(&self) -> bool {
        matches!(self.app.auth().state(), AuthState::WaitingForCode(_) | AuthState::WaitingForBrowser(_))
    }

    /// A method that is not available any more should not be offered either.
    async fn looked_at<T>(&self, result: Result<T, AppError>) -> Result<T, AppError> {
        let gone = [LoginProblem::MethodNotAvailable, LoginProblem::BankIdNotAvailable];
        if matches!(&result, Err(AppError::Login(problem)) if gone.contains(problem))
            && let Err(error) = self.app.auth().offer_methods().await
        {
            tracing::debug!(error = %Chain(&error), "the ways to sign in are not known anew");
        }
        result
    }

    fn noted<T>(&mut self, result: Result<T, AppError>) -> Result<T, AppError> {
        self.problem = result.as_ref().err().cloned();
        result
    }
}
