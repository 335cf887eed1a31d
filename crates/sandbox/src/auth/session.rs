//! Tokens of a session: issued together, rotated, and ended together.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Transaction;

use super::oauth_error::OAuthError;
use super::{pkce, secret};
use crate::db::DbError;
use crate::db::grants::{self, Grant};
use crate::db::sessions::{self, LoginSession};

/// How long an access token is good.
pub const ACCESS_LIFETIME: TimeDelta = TimeDelta::seconds(600);
/// How long a device may stay away without having to log in again.
const REFRESH_LIFETIME: TimeDelta = TimeDelta::days(180);
/// The scope that asks for a refresh token.
const OFFLINE: &str = "offline_access";

/// Two fresh secrets, not yet issued.
#[derive(Debug)]
pub struct NewTokens {
    pub access: String,
    pub refresh: String,
}

impl NewTokens {
    pub fn draw() -> Result<Self, getrandom::Error> {
        Ok(Self { access: secret::token()?, refresh: secret::token()? })
    }
}

/// Whether the session may be refreshed.
pub fn is_offline(session: &LoginSession) -> bool {
    session.scope.split(' ').any(|scope| scope == OFFLINE)
}

/// What the app brings to the token endpoint after a login.
#[derive(Debug)]
pub struct CodeExchange {
    pub code: String,
    pub verifier: String,
    /// Where the code was sent, if a browser brought it.
    pub redirect_uri: Option<String>,
}

/// Exchanges an authorization code. The outer error undoes what was done, the inner one does not.
pub fn exchange_code(
    transaction: &Transaction<'_>,
    brought: &CodeExchange,
    tokens: &NewTokens,
    now: DateTime<Utc>,
) -> Result<Result<LoginSession, OAuthError>, DbError> {
    let Some(grant) = grants::take_code(transaction, &secret::hash(&brought.code))? else {
        return Ok(Err(OAuthError::invalid_grant("unknown code")));
    };
    // A code that comes twice has been in two hands: what the first one got is worth nothing any more.
    if grant.used {
        sessions::end(transaction, grant.session)?;
        return Ok(Err(OAuthError::invalid_grant("the code has been used; its session is ended")));
    }
    if !grant.code_challenge.as_deref().is_some_and(|challenge| pkce::matches(&brought.verifier, challenge)) {
        return Ok(Err(OAuthError::invalid_grant("code_verifier does not match")));
    }
    if grant.redirect_uri.is_some() && grant.redirect_uri != brought.redirect_uri {
        return Ok(Err(OAuthError::invalid_grant("redirect_uri is not the one of the request")));
    }
    issue(transaction, &grant, tokens, now)
}

/// Exchanges a refresh token for the next one. The outer error undoes what was done, the inner one does not.
pub fn refresh(
    transaction: &Transaction<'_>,
    token: &str,
    tokens: &NewTokens,
    now: DateTime<Utc>,
) -> Result<Result<LoginSession, OAuthError>, DbError> {
    let Some(grant) = grants::take_refresh_token(transaction, &secret::hash(token))? else {
        return Ok(Err(OAuthError::invalid_grant("unknown refresh token")));
    };
    if grant.used {
        sessions::end(transaction, grant.session)?;
        return Ok(Err(OAuthError::invalid_grant("the refresh token has been used; its session is ended")));
    }
    issue(transaction, &grant, tokens, now)
}

fn issue(
    transaction: &Transaction<'_>,
    grant: &Grant,
    tokens: &NewTokens,
    now: DateTime<Utc>,
) -> Result<Result<LoginSession, OAuthError>, DbError> {
    if now >= grant.expires_at {
        return Ok(Err(OAuthError::invalid_grant("expired")));
    }
    let Some(session) = sessions::find(transaction, grant.session)?.filter(|session| !session.ended) else {
        return Ok(Err(OAuthError::invalid_grant("the session is ended")));
    };
    let access = secret::hash(&tokens.access);
    grants::insert_access_token(transaction, &access, session.id, now + ACCESS_LIFETIME)?;
    if is_offline(&session) {
        let refresh = secret::hash(&tokens.refresh);
        grants::insert_refresh_token(transaction, &refresh, session.id, now + REFRESH_LIFETIME)?;
    }
    Ok(Ok(session))
}
