use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::identity::Identity;
use super::tokens::Tokens;
use super::{LoginWays, SessionEnd, UserId};
use crate::api::AccessToken;
use crate::secure_store::Secret;

/// A token is renewed this long before it expires, so that it does not expire on its way.
const MARGIN: TimeDelta = TimeDelta::seconds(30);

/// A session as it lies in the secure store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "session", rename_all = "snake_case")]
pub(super) enum Record {
    /// It lasts.
    Open(OpenSession),
    /// It ended without a logout; what is unsent waits for the same user.
    Ended {
        user: UserId,
        why: SessionEnd,
        #[serde(default)]
        ways: LoginWays,
    },
}

/// What lies in the secure store.
pub(super) enum Kept {
    /// A session.
    Record(Record),
    /// Nothing: logged out, perhaps by another process.
    Nothing,
    /// Something that cannot be opened or understood any more.
    Lost,
}

/// A session that lasts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OpenSession {
    pub user: UserId,
    #[serde(default)]
    ways: LoginWays,
    pub refresh_token: Secret,
    access_token: Secret,
    access_expires_at: DateTime<Utc>,
}

impl OpenSession {
    /// The session that `tokens` open.
    pub fn new(identity: Identity, tokens: &Tokens, now: DateTime<Utc>) -> Self {
        let Identity { user, ways } = identity;
        let lifetime = TimeDelta::from_std(tokens.expires_in).unwrap_or(TimeDelta::zero());
        Self {
            user,
            ways,
            refresh_token: tokens.refresh.clone(),
            access_token: tokens.access.secret().clone(),
            access_expires_at: now.checked_add_signed(lifetime).unwrap_or(now),
        }
    }

    /// Whose session it is, and how they proved it.
    pub fn identity(&self) -> Identity {
        Identity { user: self.user.clone(), ways: self.ways.clone() }
    }

    /// Its access token, unless that is about to expire or is the one that was refused.
    pub fn usable(&self, refused: Option<&AccessToken>, now: DateTime<Utc>) -> Option<AccessToken> {
        let fresh = self.access_expires_at.signed_duration_since(now) > MARGIN;
        let token = AccessToken::new(self.access_token.clone()).filter(|_| fresh)?;
        (refused != Some(&token)).then_some(token)
    }

    /// Whether this is its access token.
    pub fn has(&self, token: &AccessToken) -> bool {
        self.access_token == *token.secret()
    }
}

impl Record {
    /// Whose session it is or was.
    pub const fn user(&self) -> &UserId {
        match self {
            Self::Open(OpenSession { user, .. }) | Self::Ended { user, .. } => user,
        }
    }

    /// How the user proved who they are.
    pub const fn ways(&self) -> &LoginWays {
        match self {
            Self::Open(OpenSession { ways, .. }) | Self::Ended { ways, .. } => ways,
        }
    }

    /// The record as text for the secure store.
    pub fn to_secret(&self) -> Result<Secret, serde_json::Error> {
        serde_json::to_string(self).map(Secret::new)
    }

    /// The record of a text; `None` when it is none of this version of the app.
    pub fn from_secret(secret: &Secret) -> Option<Self> {
        serde_json::from_str(secret.expose()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> OpenSession {
        let tokens = Tokens {
            access: AccessToken::new(Secret::new("access-1")).unwrap(),
            refresh: Secret::new("refresh-1"),
            expires_in: std::time::Duration::from_mins(10),
        };
        let identity =
            Identity { user: UserId::new("c-private"), ways: LoginWays::new(["bankid".to_owned()]) };
        OpenSession::new(identity, &tokens, at("2026-11-21T11:00:00Z"))
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_record_reads_back_and_prints_no_token() {
        let ended =
            Record::Ended { user: UserId::new("c"), why: SessionEnd::Expired, ways: LoginWays::default() };
        for record in [Record::Open(session()), ended] {
            assert_eq!(Record::from_secret(&record.to_secret().unwrap()), Some(record.clone()));
            let printed = format!("{record:?}");
            assert!(!printed.contains("access-1") && !printed.contains("refresh-1"), "{printed}");
        }
        assert_eq!(Record::from_secret(&Secret::new("{\"session\":\"of next year\"}")), None);
    }

    #[test]
    fn a_record_of_the_version_before_still_reads() {
        let text = r#"{"session":"ended","user":"c","why":"expired"}"#;
        let record = Record::from_secret(&Secret::new(text)).unwrap();
        assert_eq!((record.user().as_str(), record.ways().is_bankid()), ("c", false));
    }

    #[test]
    fn a_token_is_used_until_half_a_minute_before_it_expires() {
        let usable = |time: &str| session().usable(None, at(time)).is_some();
        assert!(usable("2026-11-21T11:09:29Z"));
        assert!(!usable("2026-11-21T11:09:30Z"));
    }

    #[test]
    fn a_token_that_was_refused_is_not_used_again() {
        let now = at("2026-11-21T11:00:00Z");
        let refused = session().usable(None, now);
        assert_eq!(session().usable(refused.as_ref(), now), None);
        let other = AccessToken::new(Secret::new("access-0"));
        assert_eq!(session().usable(other.as_ref(), now), refused);
    }
}
