use std::time::Duration;

use serde::Deserialize;

use super::{AuthError, LoginProblem};
use crate::api::http::{Answer, Refusal};
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// How long a code is good when the server does not say.
const USUAL_LIFETIME: Duration = Duration::from_mins(5);
/// No code is good for longer, and no wait for the next one is longer, whatever the server says.
const LONGEST: Duration = Duration::from_hours(24);

/// An answer of the authorization challenge endpoint, good or not.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    error: String,
    auth_session: Option<Secret>,
    authorization_code: Option<Secret>,
    expires_in: Option<u64>,
    tries_left: Option<u32>,
    retry_after: Option<u64>,
}

/// Step 1 went through: a code is on its way.
pub(super) struct Started {
    pub auth_session: Secret,
    pub expires_in: Duration,
}

/// What step 2 came to.
pub(super) enum Verified {
    /// The code was right: this is exchanged for tokens.
    Code(Secret),
    /// It was not; the login goes on with another `auth_session` when there is one.
    Problem(LoginProblem, Option<Secret>),
}

/// Reads the answer to a request for a code.
pub(super) fn started(answer: &Answer, method: LoginMethod) -> Result<Started, AuthError> {
    let body = body(answer)?;
    if body.error != "insufficient_authorization" {
        return Err(problem(&body, answer, invalid(method)).map_or_else(|| unexpected(answer), Into::into));
    }
    let auth_session = body.auth_session.ok_or_else(|| protocol("no auth_session"))?;
    let expires_in = body.expires_in.map_or(USUAL_LIFETIME, Duration::from_secs).min(LONGEST);
    Ok(Started { auth_session, expires_in })
}

/// Reads the answer to a code.
pub(super) fn verified(answer: &Answer) -> Result<Verified, AuthError> {
    let body = body(answer)?;
    if let (true, Some(code)) = (answer.is_success(), body.authorization_code) {
        return Ok(Verified::Code(code));
    }
    let body = Body { authorization_code: None, ..body };
    problem(&body, answer, LoginProblem::MalformedCode)
        .map(|problem| Verified::Problem(problem, body.auth_session))
        .ok_or_else(|| unexpected(answer))
}

/// What was typed for a method is none of its addresses.
fn invalid(method: LoginMethod) -> LoginProblem {
    if method == LoginMethod::Sms { LoginProblem::InvalidNumber } else { LoginProblem::InvalidEmail }
}

fn body(answer: &Answer) -> Result<Body, AuthError> {
    // What cannot be read is told by its status, if that tells anything.
    answer.json().map_err(|_| unexpected(answer))
}

/// `typed` is what a malformed request means: the only thing in it that the app does not write itself is what was typed.
fn problem(body: &Body, answer: &Answer, typed: LoginProblem) -> Option<LoginProblem> {
    Some(match body.error.as_str() {
        "otp_invalid" => LoginProblem::WrongCode { tries_left: body.tries_left },
        "otp_expired" => LoginProblem::CodeExpired,
        "otp_used" => LoginProblem::CodeUsed,
        "otp_exhausted" => LoginProblem::CodeExhausted,
        "too_many_codes" => {
            let wait = answer.retry_after().or(body.retry_after.map(Duration::from_secs));
            LoginProblem::TooManyCodes { retry_after: wait.unwrap_or(USUAL_LIFETIME).min(LONGEST) }
        }
        "invalid_session" => LoginProblem::LoginForgotten,
        "not_a_customer" => LoginProblem::NotACustomer,
        "method_not_available" => LoginProblem::MethodNotAvailable,
        "invalid_request" => typed,
        _ => return None,
    })
}

fn unexpected(answer: &Answer) -> AuthError {
    match Refusal::of(answer) {
        None
        | Some(Refusal::Other { .. } | Refusal::NotFound | Refusal::TokenRefused | Refusal::SessionEnded) => {
            protocol(&format!("status {}", answer.status().as_u16()))
        }
        Some(refusal) => refusal.into(),
    }
}

fn protocol(reason: &str) -> AuthError {
    AuthError::Protocol { what: "challenge", reason: reason.to_owned() }
}
