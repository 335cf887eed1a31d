//! `GET /v1/tariffs`: the company's tariff book.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use crate::auth::bearer::SignedIn;
use crate::state::AppState;

/// Raised with every change of the book that ships with the sandbox.
pub const VERSION: i64 = 1;

pub async fn tariffs(State(_state): State<AppState>, _caller: SignedIn) -> Json<Value> {
    Json(json!({ "version": VERSION, "book": Value::Null }))
}
