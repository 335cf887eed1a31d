//! `POST Auth/Generate`: a key for one metering point of one customer.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use super::body;
use super::key_ring::Holder;
use crate::db::access;
use crate::problem::Problem;
use crate::state::AppState;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    customer_id: String,
    metering_point_id: String,
}

/// A customer, a point, and the two not belonging together are told apart to nobody.
pub async fn generate(State(state): State<AppState>, body: Bytes) -> Result<Json<Value>, Problem> {
    let Wanted { customer_id: customer, metering_point_id: point } = body::read(&body)?;
    let holder = Holder { customer, point };
    let asked = holder.clone();
    let theirs = state
        .database
        .run(move |transaction| access::may_see(transaction, &asked.customer, &asked.point))
        .await?;
    if !theirs {
        return Err(Problem::not_found());
    }
    let key = state.nettariff_keys.issue(holder, state.clock.now())?;
    Ok(Json(json!({ "apiKey": key })))
}
