use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::UserId;
use super::event::AuthEvent;
use crate::api::wire::LoginMethod;

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
    /// When the code is no longer good.
    pub expires_at: DateTime<Utc>,
    /// When another code may be asked for.
    pub resend_after: DateTime<Utc>,
    /// How many more tries the code has, once one has failed. At zero only a new code helps.
    pub tries_left: Option<u32>,
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

impl AuthState {
    /// Who is signed in.
    #[must_use]
    pub const fn user(&self) -> Option<&UserId> {
        match self {
            Self::SignedIn { user } => Some(user),
            _ => None,
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
            (_, On::MethodsOffered(methods)) => Self::ChoosingMethod { methods },
            (_, On::CodeSent(wait)) => Self::WaitingForCode(wait),
            (Self::WaitingForCode(wait), On::CodeRefused { tries_left }) => {
                Self::WaitingForCode(CodeWait { tries_left, ..wait.clone() })
            }
            (Self::WaitingForCode(wait), On::LoginGivenUp) => {
                Self::ChoosingMethod { methods: wait.methods.clone() }
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
            expires_at: at("2026-11-21T11:05:00Z"),
            resend_after: at("2026-11-21T11:00:30Z"),
            tries_left: None,
            methods: vec![LoginMethod::Email, LoginMethod::Sms],
        }
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
            AuthEvent::CodeRefused { tries_left: Some(4) },
            AuthEvent::SignedIn(user()),
        ]);
        assert_eq!(state, Some(AuthState::SignedIn { user: user() }));
        let given_up = run([AuthEvent::CodeSent(wait()), AuthEvent::LoginGivenUp]);
        assert_eq!(given_up, Some(AuthState::ChoosingMethod { methods }));
    }

    #[test]
    fn a_wrong_code_leaves_the_rest_of_the_wait() {
        let state = run([AuthEvent::CodeSent(wait()), AuthEvent::CodeRefused { tries_left: Some(2) }]);
        assert_eq!(state, Some(AuthState::WaitingForCode(CodeWait { tries_left: Some(2), ..wait() })));
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
        for event in
            [AuthEvent::MethodsOffered(Vec::new()), AuthEvent::CodeSent(wait()), AuthEvent::LoginGivenUp]
        {
            assert_eq!(signed_in.after(event), None);
        }
        assert_eq!(AuthState::SignedOut.after(AuthEvent::CodeRefused { tries_left: None }), None);
        assert_eq!(AuthState::SignedOut.after(AuthEvent::LoginGivenUp), None);
    }
}
