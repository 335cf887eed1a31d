//! `GET /v1/outages?area=`: outages and planned work. Needs no token; with one, it says which points are hit.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use nettleie::time::local_date;
use rusqlite::Transaction;
use serde::Deserialize;
use serde_json::{Value, json};

use super::visitor::Visitor;
use crate::db::company::{self, MeteringPoint};
use crate::db::{DbError, access};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    pub area: Option<String>,
}

pub async fn outages(
    State(state): State<AppState>,
    Visitor(caller): Visitor,
    Params(query): Params<Query>,
) -> Result<Json<Value>, Problem> {
    let now = state.clock.now();
    let own = match caller {
        None => Vec::new(),
        Some(caller) => {
            let today = local_date(now);
            state.database.run(move |transaction| present(transaction, &caller.customer, today)).await?
        }
    };
    let outages = state.content.outages.known(now, &super::areas::named(query.area.as_deref()), &own);
    Ok(Json(json!({ "version": state.content.outages.version(now), "outages": outages })))
}

/// The points that a customer may see today.
fn present(
    transaction: &Transaction<'_>,
    customer: &str,
    today: NaiveDate,
) -> Result<Vec<MeteringPoint>, DbError> {
    let mut accesses = access::of_customer(transaction, customer)?;
    accesses.retain(|access| access.from <= today && access.to.is_none_or(|to| today < to));
    let mut points = company::points(transaction)?;
    points.retain(|point| accesses.iter().any(|access| access.point == point.id));
    Ok(points)
}
