//! What the authorisation server says about itself.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::keys::Jwk;
use super::scope::SCOPES;
use crate::state::AppState;

/// What a client must know of the server (OpenID Connect Discovery 1.0).
#[derive(Debug, Serialize, ToSchema)]
pub struct Discovery {
    /// The base URL, without a slash at the end.
    #[schema(format = "uri")]
    issuer: String,
    #[schema(format = "uri")]
    authorization_endpoint: String,
    #[schema(format = "uri")]
    token_endpoint: String,
    #[schema(format = "uri")]
    jwks_uri: String,
    #[schema(format = "uri")]
    revocation_endpoint: String,
    #[schema(format = "uri")]
    end_session_endpoint: String,
    /// OAuth 2.0 for First-Party Apps.
    #[schema(format = "uri")]
    authorization_challenge_endpoint: String,
    authorization_response_iss_parameter_supported: bool,
    response_types_supported: [&'static str; 1],
    response_modes_supported: [&'static str; 1],
    grant_types_supported: [&'static str; 2],
    subject_types_supported: [&'static str; 1],
    id_token_signing_alg_values_supported: [&'static str; 1],
    code_challenge_methods_supported: [&'static str; 1],
    scopes_supported: [&'static str; 2],
    claims_supported: [&'static str; 8],
    token_endpoint_auth_methods_supported: [&'static str; 1],
    revocation_endpoint_auth_methods_supported: [&'static str; 1],
}

/// The keys that id tokens are signed with (RFC 7517).
#[derive(Debug, Serialize, ToSchema)]
pub struct Jwks {
    #[schema(min_items = 1)]
    keys: Vec<Jwk>,
}

/// What the authorisation server says about itself.
#[utoipa::path(get, path = "/.well-known/openid-configuration", operation_id = "discovery", tag = "login",
    responses((status = 200, description = "Its endpoints and what they can", body = Discovery)))]
pub async fn configuration(State(state): State<AppState>) -> Json<Discovery> {
    let issuer = &state.issuer;
    let at = |path: &str| format!("{issuer}{path}");
    Json(Discovery {
        issuer: issuer.to_string(),
        authorization_endpoint: at("/oauth/authorize"),
        token_endpoint: at("/oauth/token"),
        jwks_uri: at("/oauth/jwks"),
        revocation_endpoint: at("/oauth/revoke"),
        end_session_endpoint: at("/oauth/end-session"),
        authorization_challenge_endpoint: at("/oauth/challenge"),
        authorization_response_iss_parameter_supported: true,
        response_types_supported: ["code"],
        response_modes_supported: ["query"],
        grant_types_supported: ["authorization_code", "refresh_token"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["ES256"],
        code_challenge_methods_supported: ["S256"],
        scopes_supported: SCOPES,
        claims_supported: ["iss", "sub", "aud", "exp", "iat", "nonce", "amr", "sid"],
        token_endpoint_auth_methods_supported: ["none"],
        revocation_endpoint_auth_methods_supported: ["none"],
    })
}

/// The keys that id tokens are signed with.
#[utoipa::path(get, path = "/oauth/jwks", tag = "login",
    responses((status = 200, description = "The public keys", body = Jwks)))]
pub async fn jwks(State(state): State<AppState>) -> Json<Jwks> {
    Json(Jwks { keys: vec![state.keys.public_jwk()] })
}
