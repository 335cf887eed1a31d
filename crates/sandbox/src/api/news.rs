//! `GET /v1/news?area=&category=`: articles. Needs no token.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize)]
pub struct Query {
    pub area: Option<String>,
    pub category: Option<String>,
}

pub async fn news(
    State(state): State<AppState>,
    Params(query): Params<Query>,
) -> Result<Json<Value>, Problem> {
    let now = state.clock.now();
    let areas = super::areas::named(query.area.as_deref());
    let articles = state.content.news.published(now, &areas, query.category.as_deref());
    Ok(Json(json!({ "version": state.content.news.version(now), "articles": articles })))
}
