//! `kundeapp login`: by a code at the prompt, or in the browser.

mod browser;
mod code;
mod listener;
mod open;
mod page;
mod prompt;

use kundeapp_core::api::wire::LoginMethod;
use kundeapp_core::error::{AppError, LoginProblem};

use super::home;
use crate::arguments::{LoginArguments, LoginMethodChoice};
use crate::failure::Failure;

pub use code::{enter_code, send_code};
pub use prompt::answer;

/// Signs in, asking for what the arguments leave out.
pub async fn run(arguments: &LoginArguments) -> Result<(), Failure> {
    let app = home::open(&arguments.home).await?;
    if app.auth().state().user().is_some() {
        return Err(Failure::app(&app, &AppError::Login(LoginProblem::AlreadySignedIn)));
    }
    let done = match method(arguments.method) {
        method if method.sends_code() => code::log_in(&app, method, arguments).await,
        method => browser::log_in(&app, method, arguments.timeout).await,
    };
    done.map_err(|stopped| stopped.into_failure(&app))
}

/// Why a login stops.
pub enum Stopped {
    /// The app cannot do it.
    App(AppError),
    /// This program cannot.
    Command(Failure),
}

impl Stopped {
    fn into_failure(self, app: &kundeapp_core::app::App) -> Failure {
        match self {
            Self::App(error) => Failure::app(app, &error),
            Self::Command(failure) => failure,
        }
    }
}

impl From<AppError> for Stopped {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Command(failure)
    }
}

impl From<std::io::Error> for Stopped {
    fn from(error: std::io::Error) -> Self {
        Self::Command(error.into())
    }
}

const fn method(choice: LoginMethodChoice) -> LoginMethod {
    match choice {
        LoginMethodChoice::BankId => LoginMethod::BankId,
        LoginMethodChoice::BankIdMobile => LoginMethod::BankIdMobile,
        LoginMethodChoice::Sms => LoginMethod::Sms,
        LoginMethodChoice::Email => LoginMethod::Email,
    }
}
