use super::{BrowserWait, CodeWait, SessionEnd, UserId};
use crate::api::wire::LoginMethod;

/// What happens to a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AuthEvent {
    /// The server said what is switched on.
    MethodsOffered(Vec<LoginMethod>),
    /// A code was sent, or one was refused and more is known of it.
    CodeSent(CodeWait),
    /// The browser is asked to open.
    BrowserOpened(BrowserWait),
    /// The user went back, or is no customer.
    LoginGivenUp,
    /// Tokens are kept.
    SignedIn(UserId),
    /// The session is over without a logout.
    Ended { user: Option<UserId>, why: SessionEnd },
    /// Logged out, here or in another process.
    SignedOut,
}
