use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::auth::bearer::SignedIn;
use crate::problem::Problem;
use crate::state::AppState;

/// Who calls a resource that needs no token: a customer, or anybody. A token that is refused is a refusal all the same.
#[derive(Clone, Debug)]
pub struct Visitor(pub Option<SignedIn>);

impl FromRequestParts<AppState> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        if !parts.headers.contains_key(AUTHORIZATION) {
            return Ok(Self(None));
        }
        SignedIn::from_request_parts(parts, state).await.map(|caller| Self(Some(caller)))
    }
}
