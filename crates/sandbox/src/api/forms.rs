//! `GET /v1/forms`: what can be ordered, described field by field.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use crate::auth::bearer::SignedIn;
use crate::state::AppState;

pub async fn forms(State(state): State<AppState>, _caller: SignedIn) -> Json<Value> {
    let forms = &state.content.forms;
    Json(json!({ "version": forms.version, "forms": forms.forms }))
}
