use kundeapp_core::app::App;
use kundeapp_core::error::{AppError, LoginProblem};
use thiserror::Error;

use super::AppFailure;

/// Why a login did not go on. Its message is for the customer.
#[derive(Clone, Debug, PartialEq, Eq, Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum LoginFailure {
    /// What was typed is to be looked at: address, number or code.
    #[error("{0}")]
    Typed(String),
    /// Only a new code helps.
    #[error("{0}")]
    NewCode(String),
    /// Too many codes were asked for: wait.
    #[error("{0}")]
    Wait(String),
    /// No customer has this address or number.
    #[error("{0}")]
    NotACustomer(String),
    /// Another way to sign in must be chosen.
    #[error("{0}")]
    Method(String),
    /// The login in the browser did not come to its end: it can be begun again.
    #[error("{0}")]
    Browser(String),
    /// The clock of this device is wrong.
    #[error("{0}")]
    Clock(String),
    /// Nothing was wrong with the login itself.
    #[error("{0}")]
    App(String),
}

impl LoginFailure {
    /// The failure as the customer of `app` reads it.
    #[must_use]
    pub fn of(app: &App, error: &AppError) -> Self {
        let AppError::Login(problem) = error else {
            return Self::App(AppFailure::of(app, error).to_string());
        };
        let text = app.explain(error);
        match problem {
            LoginProblem::InvalidEmail
            | LoginProblem::InvalidNumber
            | LoginProblem::ForeignNumber
            | LoginProblem::MalformedCode
            | LoginProblem::WrongCode { tries_left: None | Some(1..) } => Self::Typed(text),
            LoginProblem::WrongCode { tries_left: Some(0) }
            | LoginProblem::CodeExpired
            | LoginProblem::CodeUsed
            | LoginProblem::CodeExhausted
            | LoginProblem::LoginForgotten => Self::NewCode(text),
            LoginProblem::TooManyCodes { .. } | LoginProblem::ResendTooSoon { .. } => Self::Wait(text),
            LoginProblem::NotACustomer | LoginProblem::PersonNotACustomer => Self::NotACustomer(text),
            LoginProblem::MethodNotAvailable | LoginProblem::BankIdNotAvailable => Self::Method(text),
            LoginProblem::ForeignCallback
            | LoginProblem::ForeignIssuer
            | LoginProblem::LoginExpired
            | LoginProblem::Cancelled
            | LoginProblem::LevelTooLow
            | LoginProblem::Denied
            | LoginProblem::IdPortenAway
            | LoginProblem::IdPortenNotTrusted
            | LoginProblem::LoginServerFailed => Self::Browser(text),
            LoginProblem::AlreadySignedIn | LoginProblem::AskedWrongly => Self::App(text),
            LoginProblem::WrongClock => Self::Clock(text),
        }
    }
}
