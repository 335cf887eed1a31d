//! Who calls a resource: `Authorization: Bearer …`.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use super::secret;
use crate::db::sessions;
use crate::problem::Problem;
use crate::state::AppState;

/// The customer whose access token came with the request.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub customer: String,
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let header =
            parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let token = match header.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => secret::hash(token.trim()),
            _ => return Err(expired()),
        };
        let now = state.clock.now();
        let found = state
            .database
            .run(move |transaction| sessions::of_access_token(transaction, &token, now))
            .await?;
        match found {
            Some((session, _)) if session.ended => Err(ended()),
            Some((session, false)) => Ok(Self { customer: session.customer }),
            // A token that nobody knows is treated as one that nobody knows any more: the app tries a refresh.
            Some((_, true)) | None => Err(expired()),
        }
    }
}

fn expired() -> Problem {
    Problem::new(
        StatusCode::UNAUTHORIZED,
        "token_expired",
        "The access token is missing, unknown or expired.",
    )
}

fn ended() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "session_ended", "The login has been ended.")
}
