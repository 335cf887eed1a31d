//! `GET /v1/tariffs`: the company's tariff book.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use nettleie::tariff::TariffBook;
use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::bearer::SignedIn;
use crate::openapi::TariffBookDocument;
use crate::state::AppState;

/// Raised with every change of the book that ships with the sandbox.
pub const VERSION: i64 = 2;

/// The tariffs that are in force, were, or are known to come.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Tariffs)]
pub struct Answer {
    #[schema(minimum = 0)]
    version: i64,
    #[serde(serialize_with = "in_json_form")]
    #[schema(value_type = TariffBookDocument)]
    book: Arc<TariffBook>,
}

/// The company's tariff book.
#[utoipa::path(get, path = "/v1/tariffs", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The book", body = Answer)))]
pub async fn tariffs(State(state): State<AppState>, _caller: SignedIn) -> Json<Answer> {
    Json(Answer { version: VERSION, book: state.company.price_list })
}

fn in_json_form<S: serde::Serializer>(book: &Arc<TariffBook>, serializer: S) -> Result<S::Ok, S::Error> {
    nettleie::load::tariff_json::as_field::serialize(book, serializer)
}
