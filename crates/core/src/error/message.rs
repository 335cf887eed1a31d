use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{AppError, LoginProblem};

/// A value in a message; the language decides how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageArgument {
    /// A number that the wording may depend on.
    Count(u32),
    /// An instant, shown as a local time of day (and day, when it is not today).
    Instant(DateTime<Utc>),
}

/// The name and value of an argument.
type Argument = (&'static str, MessageArgument);

impl AppError {
    /// The id of the message for the user, in `errors.ftl` or `login.ftl`.
    #[must_use]
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::Offline(_) => "error-offline",
            Self::ServerTrouble { retry_after: None, .. } => "error-server-trouble",
            Self::ServerTrouble { retry_after: Some(_), .. } => "error-server-trouble-wait",
            Self::PricesLate(_) => "error-prices-late",
            Self::Maintenance { until: None } => "error-maintenance",
            Self::Maintenance { until: Some(_) } => "error-maintenance-until",
            Self::AppTooOld => "error-app-too-old",
            Self::SessionEnded => "error-session-ended",
            Self::NotFound => "error-not-found",
            Self::Login(problem) => problem.message_id(),
            Self::StorageFull(_) => "error-storage-full",
            Self::StorageReadOnly(_) => "error-storage-read-only",
            Self::DataTooNew(_) => "error-data-too-new",
            Self::LocalData(_) => "error-local-data",
            Self::Unexpected(_) => "error-unexpected",
        }
    }

    /// What stands for the variables of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::ServerTrouble { retry_after: Some(wait), .. } => vec![minutes(*wait)],
            Self::Maintenance { until: Some(until) } => vec![("until", MessageArgument::Instant(*until))],
            Self::Login(problem) => problem.arguments(),
            _ => Vec::new(),
        }
    }
}

impl LoginProblem {
    /// The id of the message for the user, in `login.ftl`.
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::InvalidEmail => "login-problem-invalid-email",
            Self::InvalidNumber => "login-problem-invalid-number",
            Self::ForeignNumber => "login-problem-foreign-number",
            Self::MalformedCode => "login-problem-malformed-code",
            Self::WrongCode { tries_left: Some(0) } | Self::CodeExhausted => "login-problem-code-exhausted",
            Self::WrongCode { tries_left: Some(_) } => "login-problem-wrong-code-tries",
            Self::WrongCode { tries_left: None } => "login-problem-wrong-code",
            Self::CodeExpired => "login-problem-code-expired",
            Self::CodeUsed => "login-problem-code-used",
            Self::TooManyCodes { .. } => "login-problem-too-many-codes",
            Self::ResendTooSoon { .. } => "login-problem-resend-too-soon",
            Self::LoginForgotten => "login-problem-forgotten",
            Self::NotACustomer => "login-problem-not-a-customer",
            Self::MethodNotAvailable => "login-problem-method-not-available",
            Self::WrongClock => "login-problem-wrong-clock",
            Self::AlreadySignedIn => "login-problem-already-signed-in",
            Self::ForeignCallback => "login-problem-foreign-callback",
            Self::ForeignIssuer => "login-problem-foreign-issuer",
            Self::LoginExpired => "login-problem-expired",
            Self::Cancelled => "login-problem-cancelled",
            Self::PersonNotACustomer => "login-problem-person-not-a-customer",
            Self::BankIdNotAvailable => "login-problem-bankid-not-available",
            Self::LevelTooLow => "login-problem-level-too-low",
            Self::Denied => "login-problem-denied",
            Self::IdPortenAway => "login-problem-idporten-away",
            Self::IdPortenNotTrusted => "login-problem-idporten-not-trusted",
            Self::LoginServerFailed => "login-problem-server-failed",
            Self::AskedWrongly => "login-problem-asked-wrongly",
        }
    }

    /// What stands for the variables of the message.
    #[must_use]
    pub fn arguments(self) -> Vec<Argument> {
        match self {
            Self::WrongCode { tries_left: Some(tries @ 1..) } => {
                vec![("tries", MessageArgument::Count(tries))]
            }
            Self::TooManyCodes { retry_after } => vec![minutes(retry_after)],
            Self::ResendTooSoon { retry_after } => vec![seconds(retry_after)],
            _ => Vec::new(),
        }
    }
}

/// Whole seconds, rounded up.
fn seconds(wait: Duration) -> Argument {
    let seconds = wait.as_millis().div_ceil(1000).max(1);
    ("seconds", MessageArgument::Count(u32::try_from(seconds).unwrap_or(u32::MAX)))
}

/// Whole minutes, rounded up: nobody should come back too early.
fn minutes(wait: Duration) -> Argument {
    let minutes = wait.as_secs().div_ceil(60).max(1);
    ("minutes", MessageArgument::Count(u32::try_from(minutes).unwrap_or(u32::MAX)))
}
