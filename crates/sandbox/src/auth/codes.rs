//! Sending a one-time code, and checking what comes back.

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Transaction;

use super::oauth_error::OAuthError;
use super::recipient::Recipient;
use super::secret;
use crate::db::challenges::{self, PendingLogin};
use crate::db::sessions::{self, LoginSession};
use crate::db::{DbError, company, grants};
use crate::phone::{Channel, Message};

/// How long a code is good.
pub const LIFETIME: TimeDelta = TimeDelta::minutes(5);
const TRIES: u32 = 5;
/// How long the app has to exchange the authorization code.
pub const AUTHORIZATION_CODE_LIFETIME: TimeDelta = TimeDelta::seconds(60);

/// A code on its way.
#[derive(Debug)]
pub struct Sent {
    pub auth_session: String,
    pub login: PendingLogin,
    pub message: Message,
}

/// Draws a code for a recipient. Nobody looks up whether the recipient is a customer: that is what makes the answer,
/// and the time it takes, the same for everyone.
pub fn draw(
    recipient: &Recipient,
    company: &str,
    code_challenge: String,
    nonce: Option<String>,
    scope: String,
    now: DateTime<Utc>,
) -> Result<Sent, getrandom::Error> {
    let (auth_session, otp) = (secret::token()?, secret::six_digits()?);
    let login = PendingLogin {
        auth_session: secret::hash(&auth_session),
        channel: recipient.channel.id().to_owned(),
        recipient: recipient.address.clone(),
        otp: secret::hash_otp(&auth_session, &otp),
        code_challenge,
        nonce,
        scope,
        sent_at: now,
        wrong_tries: 0,
        used: false,
    };
    let message = Message {
        to: recipient.address.clone(),
        channel: recipient.channel,
        text: format!(
            "Din engangskode til {company} er {otp}. Den gjelder i {} minutter.",
            LIFETIME.num_minutes()
        ),
        code: Some(otp),
        sent_at: now,
    };
    Ok(Sent { auth_session, login, message })
}

/// Checks a code; the right one begins a session whose authorization code (by hash) is `authorization_code`.
///
/// The outer error undoes what was done, the inner one does not: a wrong try counts.
pub fn check(
    transaction: &Transaction<'_>,
    auth_session: &str,
    otp: &str,
    authorization_code: &[u8; 32],
    now: DateTime<Utc>,
) -> Result<Result<(), OAuthError>, DbError> {
    let Some(login) = challenges::find(transaction, &secret::hash(auth_session))? else {
        return Ok(Err(OAuthError::bad("invalid_session")));
    };
    if let Some(refusal) = refusal(&login, now) {
        return Ok(Err(refusal));
    }
    if login.otp != secret::hash_otp(auth_session, otp) {
        challenges::count_wrong_try(transaction, &login.auth_session)?;
        return Ok(Err(wrong(&login, auth_session)));
    }
    challenges::mark_used(transaction, &login.auth_session)?;
    let customer = match Channel::from_id(&login.channel) {
        Some(Channel::Sms) => company::customer_by_phone(transaction, &login.recipient)?,
        Some(Channel::Email) => company::customer_by_email(transaction, &login.recipient)?,
        None => None,
    };
    let Some(customer) = customer else {
        return Ok(Err(OAuthError::new(StatusCode::FORBIDDEN, "not_a_customer")));
    };
    let session = LoginSession {
        id: 0,
        customer: customer.id,
        amr: format!("otp {}", login.channel),
        nonce: login.nonce,
        scope: login.scope,
        began_at: now,
        ended: false,
    };
    let session = sessions::begin(transaction, &session)?;
    let grant = grants::NewCode {
        code: authorization_code,
        session,
        code_challenge: &login.code_challenge,
        redirect_uri: None,
        expires_at: now + AUTHORIZATION_CODE_LIFETIME,
    };
    grants::insert_code(transaction, &grant)?;
    Ok(Ok(()))
}

/// Why no code is good for this login any more.
fn refusal(login: &PendingLogin, now: DateTime<Utc>) -> Option<OAuthError> {
    if login.used {
        Some(OAuthError::bad("otp_used"))
    } else if login.wrong_tries >= TRIES {
        Some(OAuthError::bad("otp_exhausted"))
    } else if now >= login.sent_at + LIFETIME {
        Some(OAuthError::bad("otp_expired"))
    } else {
        None
    }
}

fn wrong(login: &PendingLogin, auth_session: &str) -> OAuthError {
    match TRIES.saturating_sub(login.wrong_tries + 1) {
        0 => OAuthError::bad("otp_exhausted"),
        left => OAuthError::bad("otp_invalid").with("auth_session", auth_session).with("tries_left", left),
    }
}
