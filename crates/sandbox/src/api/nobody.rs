use axum::extract::FromRequestParts;
use axum::http::header::{AUTHORIZATION, COOKIE};
use axum::http::request::Parts;

use crate::problem::Problem;

/// Who calls without saying who they are. An app that sends its token or a cookie by mistake is told so: its call is refused
/// before anything of it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

impl<S: Send + Sync> FromRequestParts<S> for Nobody {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let named = [AUTHORIZATION, COOKIE].iter().any(|header| parts.headers.contains_key(header));
        if named {
            Err(Problem::invalid_request("This comes without Authorization and without Cookie."))
        } else {
            Ok(Self)
        }
    }
}
