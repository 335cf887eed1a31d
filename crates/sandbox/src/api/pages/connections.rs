//! `GET /v1/connections`: the caller's connection cases.

use axum::Json;
use axum::extract::State;
use serde_json::json;

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::handling::{Errand, offers_of_customer};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// The caller's connection cases.
#[utoipa::path(get, path = "/v1/connections", tag = "resources", params(Known), security(("bearer" = [])),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn connections(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let pages = state.content.pages.clone();
    let cases = state
        .database
        .run(move |transaction| offers_of_customer(transaction, &caller.customer, &pages.connections));
    let (cases, connections) = (cases.await?, &state.content.pages.connections);
    let accept_form = state.content.forms.offered(Errand::AcceptOffer.form());
    let content = json!({ "system": connections.system, "cases": cases, "topics": connections.topics,
        "accept_form": accept_form });
    Ok(known.answer(&state, content))
}
