//! `GET /v1/faq`: what customers often ask. Needs no token.

use axum::Json;
use axum::extract::State;

use super::{Known, ServicePage};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// What customers often ask.
#[utoipa::path(get, path = "/v1/faq", tag = "public", params(Known),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn faq(
    State(state): State<AppState>,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let faq = state.content.pages.faq.clone();
    Ok(known.answer(&state, faq))
}
