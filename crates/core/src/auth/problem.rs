use std::time::Duration;

use thiserror::Error;

/// Why a login did not go through, in terms that its user can do something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LoginProblem {
    /// Not an e-mail address or mobile number.
    #[error("that is no address or number for this login method")]
    InvalidAddress,
    /// Not six digits.
    #[error("a code has six digits")]
    MalformedCode,
    /// Another code than the one that was sent.
    #[error("wrong code")]
    WrongCode {
        /// How many more tries this code has, when the server says so.
        tries_left: Option<u32>,
    },
    /// Older than five minutes.
    #[error("the code is too old")]
    CodeExpired,
    /// Used before.
    #[error("the code has been used")]
    CodeUsed,
    /// Wrong too often: only a new code helps.
    #[error("too many wrong tries")]
    CodeExhausted,
    /// Too many codes were asked for.
    #[error("too many codes were asked for")]
    TooManyCodes {
        /// How long to wait for the next one.
        retry_after: Duration,
    },
    /// The server does not know this login any more: start over.
    #[error("the login is not known any more")]
    LoginForgotten,
    /// The code was right, but no customer has this address or number.
    #[error("no customer has this address or number")]
    NotACustomer,
    /// Switched off, or not for this kind of customer.
    #[error("this login method is not available")]
    MethodNotAvailable,
    /// The clock here is so wrong that what the server has just signed looks expired.
    #[error("the clock of this device is wrong")]
    WrongClock,
}
