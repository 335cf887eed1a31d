//! `GET /v1/spot?area=NO5&from=DAY&to=DAY`: spot prices in bulk. Needs no token.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::day;
use super::visitor::Visitor;
use crate::db::spot_days;
use crate::openapi::{PriceArea, SpotDecimal};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// One of this company's price areas.
    #[param(value_type = PriceArea)]
    area: String,
    /// The first day.
    #[serde(deserialize_with = "day::strict")]
    from: NaiveDate,
    /// The day after the last.
    #[serde(deserialize_with = "day::strict")]
    to: NaiveDate,
}

/// The prices of an area; a day without is left out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Spot)]
pub struct Answer {
    #[schema(value_type = PriceArea)]
    area: String,
    days: Vec<SpotDay>,
}

/// Prices of one local day: 23–25 by the hour, 92–100 by the quarter.
#[derive(Debug, Serialize, ToSchema)]
struct SpotDay {
    day: NaiveDate,
    /// Minutes: 60 or 15.
    #[schema(minimum = 15, maximum = 60)]
    resolution: u32,
    /// False for prices that may still change.
    r#final: bool,
    #[schema(value_type = Vec<SpotDecimal>, min_items = 23, max_items = 100)]
    nok_per_kwh: Vec<String>,
}

/// Spot prices in bulk.
#[utoipa::path(get, path = "/v1/spot", tag = "public", security((), ("bearer" = [])), params(Query),
    responses((status = 200, description = "The days that have prices, in order", body = Answer)))]
pub async fn spot(
    State(state): State<AppState>,
    _caller: Visitor,
    Params(query): Params<Query>,
) -> Result<Json<Answer>, Problem> {
    let Query { area, from, to } = query;
    if !state.company.has_spot(&area) {
        return Err(Problem::invalid_request("area is none of this company's price areas"));
    }
    let wanted = area.clone();
    let days =
        state.database.run(move |transaction| spot_days::range(transaction, &wanted, from, to)).await?;
    Ok(Json(Answer { area, days: days.into_iter().map(wire).collect() }))
}

fn wire(day: spot_days::SpotDay) -> SpotDay {
    SpotDay {
        day: day.day,
        resolution: day.resolution,
        r#final: day.is_final,
        nok_per_kwh: day.prices.into_iter().map(decimal).collect(),
    }
}

/// 1/100 000 NOK as kroner with five decimals.
fn decimal(price: i32) -> String {
    let (sign, size) = (if price < 0 { "-" } else { "" }, price.unsigned_abs());
    format!("{sign}{}.{:05}", size / 100_000, size % 100_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_have_five_decimals_and_a_sign() {
        assert_eq!([81_234, -120, 0, 123_456].map(decimal), ["0.81234", "-0.00120", "0.00000", "1.23456"]);
    }
}
