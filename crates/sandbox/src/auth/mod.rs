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
pub mod keys;
mod limits;
pub mod oauth_error;
pub mod pkce;
mod recipient;
mod revoke;
mod scope;
pub mod secret;
mod session;
mod token;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

/// Where the endpoints are.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(discovery::configuration))
        .routes(routes!(discovery::jwks))
        .routes(routes!(authorize::authorize))
        .routes(routes!(authorize::callback))
        .routes(routes!(challenge::challenge))
        .routes(routes!(token::token))
        .routes(routes!(revoke::revoke))
        .routes(routes!(end_session::by_address, end_session::by_form))
}
