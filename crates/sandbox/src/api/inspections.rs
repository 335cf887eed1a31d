//! `GET /v1/inspections`: inspections of the caller's points, within their contract periods.

use axum::Json;
use axum::extract::State;
use rusqlite::Transaction;
use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::bearer::SignedIn;
use crate::content::inspections::{Inspection, Inspections};
use crate::db::{DbError, access};
use crate::problem::Problem;
use crate::state::AppState;

/// The inspections that a customer may see, newest first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Inspections)]
pub struct Answer {
    #[schema(minimum = 0)]
    version: i64,
    inspections: Vec<Inspection>,
}

/// Inspections of the customer's points, within their contract periods.
#[utoipa::path(get, path = "/v1/inspections", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The inspections, newest first", body = Answer)))]
pub async fn inspections(State(state): State<AppState>, caller: SignedIn) -> Result<Json<Answer>, Problem> {
    let content = state.content.inspections.clone();
    let found = state.database.run(move |transaction| {
        let version = version(transaction, &caller.customer, &content)?;
        let inspections = visible(transaction, &caller.customer, &content)?;
        Ok(Answer { version, inspections: inspections.into_iter().cloned().collect() })
    });
    Ok(Json(found.await?))
}

/// The inspections that a customer may see, newest first.
pub fn visible<'a>(
    transaction: &Transaction<'_>,
    customer: &str,
    content: &'a Inspections,
) -> Result<Vec<&'a Inspection>, DbError> {
    let accesses = access::of_customer(transaction, customer)?;
    let may_see = |inspection: &&Inspection| {
        accesses.iter().any(|access| {
            access.point == inspection.point
                && access.from <= inspection.date
                && access.to.is_none_or(|to| inspection.date < to)
        })
    };
    Ok(content.all.iter().filter(may_see).collect())
}

/// Another number whenever the customer's points are others; 0 when there is nothing to fetch and never was.
pub fn version(transaction: &Transaction<'_>, customer: &str, content: &Inspections) -> Result<i64, DbError> {
    if visible(transaction, customer, content)?.is_empty() {
        return Ok(0);
    }
    access::version(transaction, customer)
}
