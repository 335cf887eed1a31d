//! What the issuer says about itself.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::provider::IdPorten;
use super::request::LEVELS;

pub async fn configuration(State(idporten): State<IdPorten>) -> Json<Value> {
    let issuer = idporten.issuer();
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "pushed_authorization_request_endpoint": format!("{issuer}/par"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/jwks"),
        "require_pushed_authorization_requests": true,
        "authorization_response_iss_parameter_supported": true,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["ES256"],
        "code_challenge_methods_supported": ["S256"],
        "scopes_supported": ["openid"],
        "acr_values_supported": LEVELS,
        "ui_locales_supported": ["nb"],
        "claims_supported": ["iss", "sub", "aud", "exp", "iat", "acr", "amr", "pid", "nonce"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
    }))
}

pub async fn jwks(State(idporten): State<IdPorten>) -> Json<Value> {
    Json(json!({ "keys": [idporten.provider().keys.public_jwk()] }))
}
