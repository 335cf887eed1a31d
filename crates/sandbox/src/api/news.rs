//! `GET /v1/news?area=&category=`: articles. Needs no token.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::areas;
use crate::content::news::Article;
use crate::openapi::{AreaList, CustomerKind};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The areas; absent: everywhere.
    #[param(value_type = AreaList, required = false)]
    pub area: Option<String>,
    /// What the reader is; absent: anything.
    #[param(value_type = CustomerKind, required = false)]
    pub category: Option<Category>,
}

/// A kind of customer, as the content's files have it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    Private,
    Business,
    CoOperative,
}

/// What is published, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct News {
    #[schema(minimum = 0)]
    version: i64,
    articles: Vec<Article>,
}

/// Articles. Needs no token.
#[utoipa::path(get, path = "/v1/news", tag = "public", params(Query),
    responses((status = 200, description = "The articles, newest first", body = News)))]
pub async fn news(
    State(state): State<AppState>,
    Params(query): Params<Query>,
) -> Result<Json<News>, Problem> {
    let now = state.clock.now();
    let areas = areas::named(query.area.as_deref())?;
    let articles =
        state.content.news.published(&state.issuer, now, &areas, query.category.map(Category::word));
    Ok(Json(News { version: state.content.news.version(now), articles }))
}

impl Category {
    const fn word(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Business => "business",
            Self::CoOperative => "co_operative",
        }
    }
}
