//! `GET /v1/invoices?since=CURSOR` and one of them.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use super::cursor;
use crate::auth::bearer::SignedIn;
use crate::db::invoices::{self, Invoice};
use crate::db::progress;
use crate::problem::{Id, Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    since: Option<String>,
}

pub async fn all(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Value>, Problem> {
    let since = cursor::version(query.since.as_deref())?;
    let found = state
        .database
        .run(move |transaction| {
            let since = progress::since(transaction, since)?;
            invoices::newer(transaction, &caller.customer, since)
        })
        .await?;
    Ok(Json(json!({ "invoices": found.iter().map(wire).collect::<Vec<_>>() })))
}

pub async fn one(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
) -> Result<Json<Value>, Problem> {
    let found =
        state.database.run(move |transaction| invoices::visible(transaction, &caller.customer, &id)).await?;
    found.as_ref().map(wire).map(Json).ok_or_else(Problem::not_found)
}

fn wire(invoice: &Invoice) -> Value {
    let mut document: Value = serde_json::from_str(&invoice.document).unwrap_or_default();
    if let Value::Object(members) = &mut document {
        members.insert("status".to_owned(), json!(invoice.status));
    }
    document
}
