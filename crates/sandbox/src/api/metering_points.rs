//! `GET /v1/metering-points` and one of them: own points and those seen by authorisation, each with the contract
//! periods that the customer may see.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use nettleie::time::local_date;
use rusqlite::Transaction;
use serde::Serialize;
use utoipa::ToSchema;

use super::metering_point::MeteringPoint;
use crate::auth::bearer::SignedIn;
use crate::db::access::{self, Access};
use crate::db::{DbError, company};
use crate::openapi::{Gsrn, NotFound};
use crate::problem::{Id, Problem};
use crate::state::AppState;

/// The points that a customer may see.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeteringPoints {
    metering_points: Vec<MeteringPoint>,
}

/// The points that the customer may see: own ones, and those seen by authorisation.
#[utoipa::path(get, path = "/v1/metering-points", operation_id = "metering_points", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The points", body = MeteringPoints)))]
pub async fn all(State(state): State<AppState>, caller: SignedIn) -> Result<Json<MeteringPoints>, Problem> {
    let today = local_date(state.clock.now());
    let metering_points =
        state.database.run(move |transaction| visible(transaction, &caller.customer, today)).await?;
    Ok(Json(MeteringPoints { metering_points }))
}

/// One point.
#[utoipa::path(get, path = "/v1/metering-points/{id}", operation_id = "metering_point", tag = "resources", security(("bearer" = [])),
    params(("id" = Gsrn, Path, description = "Of a metering point")),
    responses((status = 200, description = "The point", body = MeteringPoint), (status = 404, response = NotFound)))]
pub async fn one(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
) -> Result<Json<MeteringPoint>, Problem> {
    let today = local_date(state.clock.now());
    let points = state.database.run(move |transaction| visible(transaction, &caller.customer, today)).await?;
    points.into_iter().find(|point| point.id == id).map(Json).ok_or_else(Problem::not_found)
}

fn visible(
    transaction: &Transaction<'_>,
    customer: &str,
    today: NaiveDate,
) -> Result<Vec<MeteringPoint>, DbError> {
    let accesses = access::of_customer(transaction, customer)?;
    let mut answer = Vec::new();
    for point in company::points(transaction)? {
        let periods: Vec<&Access> = accesses.iter().filter(|access| access.point == point.id).collect();
        if !periods.is_empty() {
            let agreements = company::agreements(transaction, &point.id)?;
            answer.extend(MeteringPoint::seen(point, &periods, &agreements, today));
        }
    }
    Ok(answer)
}
