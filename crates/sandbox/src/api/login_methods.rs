//! `GET /v1/login-methods`: what is switched on, in the order to show. Needs no token.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use crate::state::AppState;

pub async fn login_methods(State(state): State<AppState>) -> Json<Value> {
    let methods: Vec<Value> =
        state.login_methods.get().into_iter().map(|method| json!({ "id": method.id() })).collect();
    Json(json!({ "methods": methods }))
}
