//! `GET /v1/changes?since=CURSOR`: what is new, as counts and version numbers.

use axum::Json;
use axum::extract::State;
use chrono::SecondsFormat;
use nettleie::time::local_time;
use rusqlite::Transaction;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{cursor, inspections, tariffs};
use crate::auth::bearer::SignedIn;
use crate::db::{DbError, access, blocks, invoices, progress, readings, spot_days};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    since: Option<String>,
}

pub async fn changes(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Value>, Problem> {
    let since = cursor::version(query.since.as_deref())?;
    let now = state.clock.now();
    let content = state.content.inspections.clone();
    let answer = state.database.run(move |transaction| {
        let mut answer = feed(transaction, &caller.customer, since)?;
        let inspections = inspections::version(transaction, &caller.customer, &content)?;
        answer.insert("inspections".to_owned(), json!(inspections));
        Ok(answer)
    });
    let mut answer = answer.await?;
    let members = [
        ("now", json!(local_time(now).to_rfc3339_opts(SecondsFormat::Secs, false))),
        ("news", json!(state.content.news.version(now))),
        ("outages", json!(state.content.outages.version(now))),
        ("forms", json!(state.content.forms.version)),
    ];
    answer.extend(members.map(|(name, value)| (name.to_owned(), value)));
    Ok(Json(Value::Object(answer)))
}

fn feed(transaction: &Transaction<'_>, customer: &str, since: i64) -> Result<Map<String, Value>, DbError> {
    let since = progress::since(transaction, since)?;
    let spot: Map<String, Value> =
        spot_days::versions(transaction)?.into_iter().map(|(area, version)| (area, json!(version))).collect();
    let changed = spot_days::changed_from(transaction, since)?;
    let changed: Map<String, Value> = changed.into_iter().map(|(area, day)| (area, json!(day))).collect();
    let members = [
        ("cursor", json!(progress::version(transaction)?.to_string())),
        ("values", json!({ "days": blocks::count_newer(transaction, customer, since)? })),
        ("metering_points", json!(access::version(transaction, customer)?)),
        ("readings", json!(readings::version(transaction, customer)?)),
        ("invoices", json!(invoices::version(transaction, customer)?)),
        ("tariffs", json!(tariffs::VERSION)),
        ("spot", Value::Object(spot)),
        ("spot_changed_from", Value::Object(changed)),
        ("ended_access", json!(access::ended_since(transaction, customer, since)?)),
    ];
    Ok(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
