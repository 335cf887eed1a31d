//! `GET /v1/tariffs`: the company's tariff book.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use nettleie::tariff::TariffBook;
use serde::Serialize;

use crate::auth::bearer::SignedIn;
use crate::state::AppState;

/// Raised with every change of the book that ships with the sandbox.
pub const VERSION: i64 = 2;

#[derive(Debug, Serialize)]
pub struct Answer {
    version: i64,
    #[serde(serialize_with = "in_json_form")]
    book: Arc<TariffBook>,
}

pub async fn tariffs(State(state): State<AppState>, _caller: SignedIn) -> Json<Answer> {
    Json(Answer { version: VERSION, book: state.price_list })
}

fn in_json_form<S: serde::Serializer>(book: &Arc<TariffBook>, serializer: S) -> Result<S::Ok, S::Error> {
    nettleie::load::tariff_json::as_field::serialize(book, serializer)
}
