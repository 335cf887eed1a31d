//! The company's own authorisation server: one-time codes inside the app (OAuth 2.0 for First-Party Apps), then
//! ordinary OAuth with PKCE, rotating refresh tokens and an OpenID id token.

pub mod bearer;
mod challenge;
mod codes;
mod discovery;
mod id_token;
mod keys;
mod limits;
mod oauth_error;
mod pkce;
mod recipient;
mod revoke;
mod secret;
mod session;
mod token;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

pub use keys::SigningKeys;

/// Where the endpoints are.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery::configuration))
        .route("/oauth/jwks", get(discovery::jwks))
        .route("/oauth/challenge", post(challenge::challenge))
        .route("/oauth/token", post(token::token))
        .route("/oauth/revoke", post(revoke::revoke))
}
