//! `GET /v1/content?parts=&area=&category=`: news, outages, forms and inspections in one answer, those that are asked for.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::visitor::Visitor;
use super::{forms, inspections, news, outages};
use crate::auth::bearer::SignedIn;
use crate::openapi::{AreaList, CustomerKind, PartList};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The lists that are wanted.
    #[param(value_type = PartList)]
    parts: String,
    /// The areas; absent: everywhere.
    #[param(value_type = AreaList, required = false)]
    area: Option<String>,
    /// What the reader is; absent: anything.
    #[param(value_type = CustomerKind, required = false)]
    category: Option<news::Category>,
}

/// The lists that were asked for, each as its own call answers it.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Content {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    news: Option<news::News>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    outages: Option<outages::Outages>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    forms: Option<forms::Forms>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    inspections: Option<inspections::Answer>,
}

/// News, outages, forms and inspections in one answer.
#[utoipa::path(get, path = "/v1/content", tag = "resources", security(("bearer" = [])), params(Query),
    responses((status = 200, description = "The lists that were asked for", body = Content)))]
pub async fn content(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Content>, Problem> {
    let mut answer = Content::default();
    let Query { parts, area, category } = query;
    for part in parts.split(',') {
        let (state, caller, area) = (State(state.clone()), caller.clone(), area.clone());
        match part {
            "news" => {
                let query = news::Query { area, category };
                answer.news = Some(news::news(state, Params(query)).await?.0);
            }
            "outages" => {
                let query = outages::Query { area };
                answer.outages = Some(outages::outages(state, Visitor(Some(caller)), Params(query)).await?.0);
            }
            "forms" => answer.forms = Some(forms::forms(state, caller).await.0),
            "inspections" => answer.inspections = Some(inspections::inspections(state, caller).await?.0),
            _ => return Err(Problem::invalid_request("parts are news, outages, forms and inspections")),
        }
    }
    Ok(Json(answer))
}
