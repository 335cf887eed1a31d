//! The public daily spot files in their own format: `GET /spot/api/v1/prices/YYYY/MM-DD_NO1.json`, for everybody, 404 while a
//! day is not published. Prices are JSON numbers in kroner and euros per kWh, without VAT.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use chrono::{NaiveDate, SecondsFormat, TimeDelta};
use nettleie::time::{local_time, start_of_day};
use rust_decimal::Decimal;
use serde_json::{Number, Value, json};

use crate::db::spot_days::{self, SpotDay};
use crate::problem::Problem;
use crate::state::AppState;

/// Where the files are.
pub const PATH: &str = "/spot/api/v1/prices";

/// The files.
pub fn routes() -> Router<AppState> {
    Router::new().route(&format!("{PATH}/{{year}}/{{file}}"), get(day))
}

async fn day(
    State(state): State<AppState>,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Json<Vec<Value>>, Problem> {
    let Some((area, day)) = path.ok().and_then(|Path((year, file))| parse(&year, &file)) else {
        return Err(Problem::not_found());
    };
    let next = day.succ_opt().ok_or_else(Problem::not_found)?;
    let days = state.database.run(move |transaction| spot_days::range(transaction, &area, day, next)).await?;
    days.first().map(|day| Json(entries(day))).ok_or_else(Problem::not_found)
}

/// The area and day of `2026/11-21_NO5.json`.
fn parse(year: &str, file: &str) -> Option<(String, NaiveDate)> {
    let (day, area) = file.strip_suffix(".json")?.split_once('_')?;
    let plain = year.len() == 4 && day.len() == 5;
    let day = format!("{year}-{day}").parse().ok().filter(|_| plain)?;
    Some((area.to_owned(), day))
}

fn entries(day: &SpotDay) -> Vec<Value> {
    let (start, step) = (start_of_day(day.day), TimeDelta::minutes(i64::from(day.resolution)));
    // Kroner to the euro: the invented market is in kroner, so any believable rate will do.
    let rate = Decimal::new(11_725, 3);
    let written = |instant| local_time(instant).to_rfc3339_opts(SecondsFormat::Secs, false);
    let entry = |(index, price): (i32, &i32)| {
        let nok = Decimal::new(i64::from(*price), 5);
        let from = start + step * index;
        json!({
            "NOK_per_kWh": number(nok),
            "EUR_per_kWh": number((nok / rate).round_dp(5)),
            "EXR": number(rate),
            "time_start": written(from),
            "time_end": written(from + step),
        })
    };
    (0i32..).zip(&day.prices).map(entry).collect()
}

fn number(decimal: Decimal) -> Value {
    decimal.normalize().to_string().parse::<Number>().map_or(Value::Null, Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_a_day_and_an_area() {
        let day = "2026-11-21".parse().unwrap();
        assert_eq!(parse("2026", "11-21_NO5.json"), Some(("NO5".to_owned(), day)));
        for (year, file) in [
            ("26", "11-21_NO5.json"),
            ("2026", "11-21.json"),
            ("2026", "1-21_NO5.json"),
            ("2026", "02-30_NO5.json"),
            ("2026", "11-21_NO5"),
        ] {
            assert_eq!(parse(year, file), None, "{year} {file}");
        }
    }

    #[test]
    fn entries_are_numbers_with_local_times() {
        let day = SpotDay {
            area: "NO1".into(),
            day: "2026-10-25".parse().unwrap(),
            resolution: 60,
            is_final: true,
            prices: vec![-120; 25],
        };
        let first = serde_json::to_string(&entries(&day)[0]).unwrap();
        assert!(
            first.contains("\"NOK_per_kWh\":-0.0012,")
                && first.contains("\"time_start\":\"2026-10-25T00:00:00+02:00\""),
            "{first}"
        );
        assert_eq!(entries(&day)[24]["time_end"], "2026-10-26T00:00:00+01:00");
    }
}
