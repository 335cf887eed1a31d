//! A double of ID-porten, the state's login: an issuer of its own under a path of the sandbox, with its own key, its
//! own pages and one client, the company's authorisation server. The app never sees its tokens.
//!
//! What it does as ID-porten does: only `response_type=code`, pushed authorization requests, PKCE S256, `acr_values`,
//! a pairwise `sub`, `pid` in the id token. What it does for its tests: whoever types well-formed input is let in, and
//! [`IdPortenFault`]s make its answers wrong.

mod authorize;
mod choice;
mod client;
mod discovery;
mod eid;
mod fault;
mod field;
mod form;
mod id_token;
mod login_bankid;
mod login_mobile;
mod par;
mod provider;
mod register;
mod request;
mod return_to_client;
mod token;

use axum::Router;
use axum::routing::{get, post};

use crate::problem::Problem;

pub use client::Client;
pub use fault::IdPortenFault;
pub use provider::IdPorten;
pub use register::{TestPerson, test_persons};

/// Where the issuer is, under the sandbox's address.
pub const PATH: &str = "/idporten";

/// Where its endpoints and pages are, under [`PATH`].
pub fn routes(provider: IdPorten) -> Router {
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery::configuration))
        .route("/jwks", get(discovery::jwks))
        .route("/par", post(par::push))
        .route("/authorize", get(authorize::authorize))
        .route("/login", get(choice::page))
        .route("/login/bankid", get(login_bankid::page).post(login_bankid::submit))
        .route("/login/bankid-mobile", get(login_mobile::page).post(login_mobile::submit))
        .route("/token", post(token::token))
        .fallback(|| async { Problem::not_found() })
        .method_not_allowed_fallback(|| async { Problem::method_not_allowed() })
        .with_state(provider)
}
