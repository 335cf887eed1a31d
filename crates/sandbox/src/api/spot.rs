//! `GET /v1/spot?area=NO5&from=DAY&to=DAY`: spot prices in bulk.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::auth::bearer::SignedIn;
use crate::company::AREAS;
use crate::db::spot_days;
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    area: String,
    from: NaiveDate,
    to: NaiveDate,
}

#[derive(Debug, Serialize)]
pub struct Answer {
    area: String,
    days: Vec<SpotDay>,
}

#[derive(Debug, Serialize)]
struct SpotDay {
    day: NaiveDate,
    resolution: u32,
    r#final: bool,
    nok_per_kwh: Vec<String>,
}

pub async fn spot(
    State(state): State<AppState>,
    _caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Answer>, Problem> {
    let Query { area, from, to } = query;
    if !AREAS.contains(&area.as_str()) {
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
