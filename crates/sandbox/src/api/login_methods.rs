//! `GET /v1/login-methods`: what is switched on, in the order to show. Needs no token.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::openapi::LoginMethodWord;
use crate::state::AppState;

/// What is switched on, in the order to show.
#[derive(Debug, Serialize, ToSchema)]
pub struct LoginMethods {
    methods: Vec<LoginMethod>,
}

#[derive(Debug, Serialize, ToSchema)]
struct LoginMethod {
    #[schema(value_type = LoginMethodWord)]
    id: &'static str,
}

/// The ways to log in that are switched on.
#[utoipa::path(get, path = "/v1/login-methods", tag = "public",
    responses((status = 200, description = "The methods, in the order to show", body = LoginMethods)))]
pub async fn login_methods(State(state): State<AppState>) -> Json<LoginMethods> {
    let methods = state.login_methods.get().into_iter().map(|method| LoginMethod { id: method.id() });
    Json(LoginMethods { methods: methods.collect() })
}
