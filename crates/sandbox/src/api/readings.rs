//! `GET /v1/readings?point=ID`: what a meter without hours stood at.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::auth::bearer::SignedIn;
use crate::db::{access, readings};
use crate::openapi::{EnergyDecimal, Gsrn, NotFound, ReadingKind};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// A metering point.
    #[param(value_type = Gsrn)]
    point: String,
}

/// What a meter without hours stood at.
#[derive(Debug, Serialize, ToSchema)]
pub struct Readings {
    readings: Vec<Reading>,
}

/// What the meter stood at when the day began.
#[derive(Debug, Serialize, ToSchema)]
struct Reading {
    day: NaiveDate,
    #[schema(value_type = EnergyDecimal)]
    kwh: String,
    #[schema(value_type = ReadingKind)]
    kind: String,
}

/// What a meter without hours stood at, oldest first; empty for one with hours.
#[utoipa::path(get, path = "/v1/readings", tag = "resources", security(("bearer" = [])), params(Query),
    responses((status = 200, description = "The readings, oldest first", body = Readings), (status = 404, response = NotFound)))]
pub async fn readings(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(Query { point }): Params<Query>,
) -> Result<Json<Readings>, Problem> {
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
    let readings = found
        .ok_or_else(Problem::not_found)?
        .into_iter()
        .map(|reading| Reading { day: reading.day, kwh: reading.kwh.to_string(), kind: reading.kind })
        .collect();
    Ok(Json(Readings { readings }))
}
