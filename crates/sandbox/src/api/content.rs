//! `GET /v1/content?parts=&area=&category=`: news, outages, forms and inspections in one answer, those that are asked for.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::visitor::Visitor;
use super::{forms, inspections, news, outages};
use crate::auth::bearer::SignedIn;
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    parts: String,
    area: Option<String>,
    category: Option<String>,
}

pub async fn content(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Value>, Problem> {
    let mut answer = Map::new();
    for part in query.parts.split(',') {
        let (state, caller, area) = (State(state.clone()), caller.clone(), query.area.clone());
        let Json(list) = match part {
            "news" => {
                let category = query.category.clone();
                news::news(state, Params(news::Query { area, category })).await?
            }
            "outages" => {
                outages::outages(state, Visitor(Some(caller)), Params(outages::Query { area })).await?
            }
            "forms" => forms::forms(state, caller).await,
            "inspections" => inspections::inspections(state, caller).await?,
            _ => return Err(Problem::invalid_request("parts are news, outages, forms and inspections")),
        };
        answer.insert(part.to_owned(), list);
    }
    Ok(Json(Value::Object(answer)))
}
