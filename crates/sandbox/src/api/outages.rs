//! `GET /v1/outages?area=`: outages and planned work. Needs no token; with one, it says which points are hit.

use axum::Json;
use axum::extract::State;
use nettleie::time::local_date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::areas;
use super::visitor::Visitor;
use crate::content::outages::Outage;
use crate::db::present::present;
use crate::openapi::AreaList;
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The areas; absent: everywhere.
    #[param(value_type = AreaList, required = false)]
    pub area: Option<String>,
}

/// What is known and not over.
#[derive(Debug, Serialize, ToSchema)]
pub struct Outages {
    #[schema(minimum = 0)]
    version: i64,
    outages: Vec<Outage>,
}

/// Outages and planned work.
///
/// Needs no token; with one, `points` are the caller's.
#[utoipa::path(get, path = "/v1/outages", tag = "public", params(Query), security((), ("bearer" = [])),
    responses((status = 200, description = "The outages that are known and not over", body = Outages)))]
pub async fn outages(
    State(state): State<AppState>,
    Visitor(caller): Visitor,
    Params(query): Params<Query>,
) -> Result<Json<Outages>, Problem> {
    let now = state.clock.now();
    let areas = areas::named(query.area.as_deref())?;
    let own = match caller {
        None => Vec::new(),
        Some(caller) => {
            let today = local_date(now);
            let seen = state.database.run(move |transaction| present(transaction, &caller.customer, today));
            seen.await?.into_iter().map(|present| present.point).collect()
        }
    };
    let outages = state.content.outages.known(now, &areas, &own);
    Ok(Json(Outages { version: state.content.outages.version(now), outages }))
}
