//! `POST TariffQuery/MeteringPointsGridTariffs`: the tariff of the point that the key is for.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use nettleie::tariff::CustomerGroup;
use nettleie::tax::TaxZone;
use serde::Deserialize;
use serde_json::Value;

use super::answer::{Question, answer};
use super::body;
use super::key_ring::{self, Holder};
use super::period::Asked;
use crate::db::{access, company};
use crate::problem::Problem;
use crate::state::AppState;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Query {
    #[serde(flatten)]
    when: Asked,
    metering_point_ids: Vec<String>,
}

pub async fn tariffs(
    State(state): State<AppState>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let now = state.clock.now();
    let holder = state.nettariff_keys.holder(&headers, now)?;
    let query: Query = body::read(&body)?;
    let span = query.when.span(now)?;
    if query.metering_point_ids.is_empty() {
        return Err(Problem::invalid_request("meteringPointIds is empty"));
    }
    if query.metering_point_ids.iter().any(|id| *id != holder.point) {
        return Err(Problem::not_found());
    }
    let Holder { customer, point } = holder;
    let found = state.database.run(move |transaction| {
        let theirs = access::may_see(transaction, &customer, &point)?;
        let points = if theirs { company::points(transaction)? } else { Vec::new() };
        Ok(points.into_iter().find(|known| known.id == point))
    });
    // A right that has ended ends the key.
    let point = found.await?.ok_or_else(key_ring::refused)?;
    let (group, zone) = terms(&point)?;
    let tariffs = state.company.price_list.select(group, None);
    let company = &state.company.price_list.company;
    Ok(Json(answer(&Question { company, point: &point, tariffs, zone, span })))
}

fn terms(point: &company::MeteringPoint) -> Result<(CustomerGroup, TaxZone), Problem> {
    let group = point.tariff_group.parse();
    let zone = point.tax_zone.parse();
    group.ok().zip(zone.ok()).ok_or_else(Problem::not_found)
}
