//! `GET /v1/readings?point=ID`: what a meter without hours stood at.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::auth::bearer::SignedIn;
use crate::db::{access, readings};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    point: String,
}

pub async fn readings(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(Query { point }): Params<Query>,
) -> Result<Json<Value>, Problem> {
    let found = state
        .database
        .run(move |transaction| {
            if access::may_see(transaction, &caller.customer, &point)? {
                readings::visible(transaction, &caller.customer, &point).map(Some)
            } else {
                Ok(None)
            }
        })
        .await?;
    let readings: Vec<Value> = found
        .ok_or_else(Problem::not_found)?
        .into_iter()
        .map(|reading| json!({ "day": reading.day, "kwh": reading.kwh.to_string(), "kind": reading.kind }))
        .collect();
    Ok(Json(json!({ "readings": readings })))
}
