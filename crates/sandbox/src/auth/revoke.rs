//! `POST /oauth/revoke` (RFC 7009): 200 whatever the token was.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::challenge::required;
use super::oauth_error::OAuthError;
use super::secret;
use crate::db::{grants, sessions};
use crate::openapi::{ClientId, OAuthRefusal};
use crate::state::AppState;

/// A token to revoke.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = Revocation)]
pub struct RevokeForm {
    /// Of either kind; one that is unknown is revoked already.
    #[schema(value_type = String, required = true, min_length = 1)]
    token: Option<String>,
    #[schema(value_type = ClientId, required = true)]
    client_id: Option<String>,
}

/// Revokes a token; with a refresh token, its whole session.
#[utoipa::path(post, path = "/oauth/revoke", tag = "login",
    request_body(content = RevokeForm, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "It is worth nothing any more, or never was"),
        (status = 400, description = "A wrong form", body = OAuthRefusal),
        (status = 401, description = "Another client", body = OAuthRefusal),
        (status = 415, description = "No form", body = OAuthRefusal),
        (status = 500, description = "The server failed", body = OAuthRefusal),
    ))]
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
