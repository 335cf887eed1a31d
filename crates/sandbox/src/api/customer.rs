//! `GET /v1/customer`: who is signed in.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use crate::auth::bearer::SignedIn;
use crate::db::company;
use crate::problem::Problem;
use crate::state::AppState;

pub async fn customer(State(state): State<AppState>, caller: SignedIn) -> Result<Json<Value>, Problem> {
    let customer = state
        .database
        .run(move |transaction| company::customer(transaction, &caller.customer))
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(Json(json!({ "id": customer.id, "kind": customer.kind, "name": customer.name })))
}
