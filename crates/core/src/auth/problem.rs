use std::time::Duration;

use thiserror::Error;

/// Why a login did not go through, in terms that its user can do something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LoginProblem {
    /// Not an e-mail address.
    #[error("that is no e-mail address")]
    InvalidEmail,
    /// Not a Norwegian mobile number.
    #[error("that is no Norwegian mobile number")]
    InvalidNumber,
    /// A number of another country.
    #[error("that is a number of another country")]
    ForeignNumber,
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
    /// Another code was asked for a moment ago.
    #[error("another code was asked for a moment ago")]
    ResendTooSoon {
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
    /// Somebody is signed in already.
    #[error("somebody is signed in already")]
    AlreadySignedIn,
    /// What came from the browser answers no login that waits here: it is another's, or has been used.
    #[error("the answer of the browser belongs to no login that waits here")]
    ForeignCallback,
    /// The answer of the browser says that it comes from another server.
    #[error("the answer of the browser comes from another server")]
    ForeignIssuer,
    /// The login in the browser took too long.
    #[error("the login took too long")]
    LoginExpired,
    /// The customer pressed Avbryt.
    #[error("the login was cancelled")]
    Cancelled,
    /// ID-porten knows the person, the company does not.
    #[error("this person is no customer")]
    PersonNotACustomer,
    /// `BankID` is switched off, or the customer is a business or co-operative: they log in with a code.
    #[error("BankID is not available to this customer")]
    BankIdNotAvailable,
    /// The login was not safe enough.
    #[error("the level of assurance is too low")]
    LevelTooLow,
    /// The login was refused and nobody said why.
    #[error("the login was refused")]
    Denied,
    /// ID-porten does not answer.
    #[error("ID-porten does not answer")]
    IdPortenAway,
    /// What ID-porten answers cannot be trusted.
    #[error("the answer of ID-porten cannot be trusted")]
    IdPortenNotTrusted,
    /// The login server failed.
    #[error("the login server failed")]
    LoginServerFailed,
    /// The server does not understand how this version of the app asks.
    #[error("the login server does not understand the app")]
    AskedWrongly,
}
