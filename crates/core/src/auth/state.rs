use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::UserId;
use super::event::AuthEvent;
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// How far a login has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AuthState {
    /// Nobody is signed in.
    #[default]
    SignedOut,
    /// The user chooses how to sign in.
    ChoosingMethod {
        /// What is switched on, in the order to show.
        methods: Vec<LoginMethod>,
    },
    /// A code is on its way to the user.
    WaitingForCode(CodeWait),
    /// The user is in the system browser.
    WaitingForBrowser(BrowserWait),
    /// Somebody is signed in.
    SignedIn {
        /// Who.
        user: UserId,
    },
    /// The session is over, and not because the user ended it: their unsent work is kept for the next login.
    Ended {
        /// Whose session it was, when that is still known.
        user: Option<UserId>,
        /// Why it is over.
        why: SessionEnd,
    },
}

/// What is known while a code is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeWait {
    /// How the code is sent.
    pub method: LoginMethod,
    /// Where it was sent, but for what nobody needs to see: `••• •• 001`.
    pub sent_to: String,
    /// When the code is no longer good.
    pub expires_at: DateTime<Utc>,
    /// When another code may be asked for.
    pub resend_after: DateTime<Utc>,
    /// How many more tries the code has, once one has failed. At zero only a new code helps.
    pub tries_left: Option<u32>,
    /// What else one could choose.
    pub methods: Vec<LoginMethod>,
}

/// What is known while the user is in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserWait {
    /// How they sign in there.
    pub method: LoginMethod,
    /// What the browser is to open, also when they lost its window. Not for the log.
    pub address: Secret,
    /// When their answer comes too late.
    pub expires_at: DateTime<Utc>,
    /// What else one could choose.
    pub methods: Vec<LoginMethod>,
}

/// Why a session is over without a logout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionEnd {
    /// It was not renewed for too long, or a renewal was repeated.
    Expired,
    /// The server ended it: a lost phone, a logout everywhere.
    Revoked,
    /// This device has lost the key of its secrets.
    KeyLost,
}

/// A session that is over without a logout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedSession {
    /// Whose it was, when that is still known.
    pub user: Option<UserId>,
    /// Why it is over.
    pub why: SessionEnd,
}

impl AuthState {
    /// Who is signed in.
    #[must_use]
    pub const fn user(&self) -> Option<&UserId> {
        match self {
            Self::SignedIn { user } => Some(user),
            _ => None,
        }
    }

    /// What is switched on, as far as this state knows.
    #[must_use]
    pub fn methods(&self) -> &[LoginMethod] {
        match self {
            Self::ChoosingMethod { methods }
            | Self::WaitingForCode(CodeWait { methods, .. })
            | Self::WaitingForBrowser(BrowserWait { methods, .. }) => methods,
            Self::SignedOut | Self::SignedIn { .. } | Self::Ended { .. } => &[],
        }
    }

    /// The state after `event`; `None` when the event has no meaning in this state.
    pub(super) fn after(&self, event: AuthEvent) -> Option<Self> {
        use AuthEvent as On;
        Some(match (self, event) {
            (_, On::SignedOut) | (Self::ChoosingMethod { .. }, On::LoginGivenUp) => Self::SignedOut,
            (Self::SignedIn { .. } | Self::SignedOut, On::Ended { user, why }) => Self::Ended { user, why },
            // Also after the user went back: the code was right, and its tokens are kept.
            (_, On::SignedIn(user)) => Self::SignedIn { user },
            (Self::SignedIn { .. }, _) => return None,
            // A login that waits goes on: the app may have been started in the middle of it.
            (Self::WaitingForCode(wait), On::MethodsOffered(methods)) => {
                Self::WaitingForCode(CodeWait { methods, ..wait.clone() })
            }
            (Self::WaitingForBrowser(wait), On::MethodsOffered(methods)) => {
                Self::WaitingForBrowser(BrowserWait { methods, ..wait.clone() })
            }
            (_, On::MethodsOffered(methods)) => Self::ChoosingMethod { methods },
            (_, On::CodeSent(wait)) => Self::WaitingForCode(wait),
            (_, On::BrowserOpened(wait)) => Self::WaitingForBrowser(wait),
            (waiting @ (Self::WaitingForCode(_) | Self::WaitingForBrowser(_)), On::LoginGivenUp) => {
                Self::ChoosingMethod { methods: waiting.methods().to_vec() }
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait() -> CodeWait {
        let at = |text: &str| text.parse().unwrap();
        CodeWait {
            method: LoginMethod::Email,
            sent_to: "k•••@example.com".to_owned(),
            expires_at: at("2026-11-21T11:05:00Z"),
            resend_after: at("2026-11-21T11:00:30Z"),
            tries_left: None,
            methods: vec![LoginMethod::Email, LoginMethod::Sms],
        }
    }

    fn browser() -> BrowserWait {
        let address = Secret::new("https://nett.example/oauth/authorize");
        let CodeWait { expires_at, methods, .. } = wait();
        BrowserWait { method: LoginMethod::BankId, address, expires_at, methods }
    }

    fn user() -> UserId {
        UserId::new("c-private")
    }

    fn run(events: impl IntoIterator<Item = AuthEvent>) -> Option<AuthState> {
        events.into_iter().try_fold(AuthState::default(), |state, event| state.after(event))
    }

    #[test]
    fn a_login_goes_from_choice_to_code_to_signed_in() {
        let methods = wait().methods;
        let state = run([
            AuthEvent::MethodsOffered(methods.clone()),
            AuthEvent::CodeSent(wait()),
            AuthEvent::CodeSent(CodeWait { tries_left: Some(4), ..wait() }),
            AuthEvent::SignedIn(user()),
        ]);
        assert_eq!(state, Some(AuthState::SignedIn { user: user() }));
        let given_up = run([AuthEvent::CodeSent(wait()), AuthEvent::LoginGivenUp]);
        assert_eq!(given_up, Some(AuthState::ChoosingMethod { methods }));
    }

    #[test]
    fn a_login_in_the_browser_goes_on_back_or_another_way() {
        let begun = [AuthEvent::MethodsOffered(wait().methods), AuthEvent::BrowserOpened(browser())];
        let after = |event| run(begun.clone().into_iter().chain([event]));
        assert_eq!(after(AuthEvent::SignedIn(user())), Some(AuthState::SignedIn { user: user() }));
        let methods = wait().methods;
        assert_eq!(after(AuthEvent::LoginGivenUp), Some(AuthState::ChoosingMethod { methods }));
        assert_eq!(after(AuthEvent::CodeSent(wait())), Some(AuthState::WaitingForCode(wait())));
        assert_eq!(after(AuthEvent::SignedOut), Some(AuthState::SignedOut));
    }

    #[test]
    fn news_of_the_methods_do_not_disturb_a_login_that_waits() {
        let methods = vec![LoginMethod::Sms];
        for (event, expected) in [
            (
                AuthEvent::CodeSent(wait()),
                AuthState::WaitingForCode(CodeWait { methods: methods.clone(), ..wait() }),
            ),
            (
                AuthEvent::BrowserOpened(browser()),
                AuthState::WaitingForBrowser(BrowserWait { methods: methods.clone(), ..browser() }),
            ),
        ] {
            assert_eq!(run([event, AuthEvent::MethodsOffered(methods.clone())]), Some(expected));
        }
    }

    #[test]
    fn a_session_that_ended_remembers_whose_it_was_and_can_begin_anew() {
        let ended = AuthEvent::Ended { user: Some(user()), why: SessionEnd::Revoked };
        let state = run([AuthEvent::SignedIn(user()), ended]).unwrap();
        assert_eq!(state, AuthState::Ended { user: Some(user()), why: SessionEnd::Revoked });
        assert!(state.after(AuthEvent::MethodsOffered(Vec::new())).is_some());
        assert_eq!(state.after(AuthEvent::SignedOut), Some(AuthState::SignedOut));
    }

    #[test]
    fn what_has_no_meaning_changes_nothing() {
        let signed_in = AuthState::SignedIn { user: user() };
        for event in [
            AuthEvent::MethodsOffered(Vec::new()),
            AuthEvent::BrowserOpened(browser()),
            AuthEvent::LoginGivenUp,
        ] {
            assert_eq!(signed_in.after(event), None);
        }
        assert_eq!(AuthState::SignedOut.after(AuthEvent::LoginGivenUp), None);
    }
}
