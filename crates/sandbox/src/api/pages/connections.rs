//! `GET /v1/connections`: the caller's connection cases.

use axum::Json;
use axum::extract::State;
use serde_json::json;

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::content::pages::Case;
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
    let connections = &state.content.pages.connections;
    let own: Vec<&Case> = connections.cases.iter().filter(|case| case.customer == caller.customer).collect();
    let content = json!({ "system": connections.system, "cases": own, "topics": connections.topics });
    Ok(known.answer(&state, content))
}
