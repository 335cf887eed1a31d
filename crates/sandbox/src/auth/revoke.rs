//! `POST /oauth/revoke` (RFC 7009): 200 whatever the token was.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::challenge::required;
use super::oauth_error::OAuthError;
use super::secret;
use crate::db::{grants, sessions};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct RevokeForm {
    token: Option<String>,
    client_id: Option<String>,
}

pub async fn revoke(
    State(state): State<AppState>,
    form: Result<Form<RevokeForm>, FormRejection>,
) -> Result<StatusCode, OAuthError> {
    let Form(form) = form?;
    let token = secret::hash(&required("token", form.token)?);
    if required("client_id", form.client_id)? != state.profile.client_id {
        return Err(OAuthError::invalid_client());
    }
    state
        .database
        .run(move |transaction| {
            grants::revoke_access_token(transaction, &token)?;
            match grants::refresh_token(transaction, &token)? {
                Some(grant) => sessions::end(transaction, grant.session),
                None => Ok(()),
            }
        })
        .await?;
    Ok(StatusCode::OK)
}
