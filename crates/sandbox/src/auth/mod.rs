//! The company's own authorisation server: one-time codes inside the app (OAuth 2.0 for First-Party Apps) or the
//! system browser by way of ID-porten, then ordinary OAuth with PKCE, rotating refresh tokens and an OpenID id token.

mod authorize;
pub mod bearer;
pub mod broker;
pub mod challenge;
mod codes;
mod discovery;
mod end_session;
mod id_token;
mod keys;
mod limits;
pub mod oauth_error;
pub mod pkce;
mod recipient;
mod revoke;
pub mod secret;
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
        .route("/oauth/authorize", get(authorize::authorize))
        .route(broker::CALLBACK, get(authorize::callback))
        .route("/oauth/challenge", post(challenge::challenge))
        .route("/oauth/token", post(token::token))
        .route("/oauth/revoke", post(revoke::revoke))
        .route("/oauth/end-session", get(end_session::by_address).post(end_session::by_form))
}
