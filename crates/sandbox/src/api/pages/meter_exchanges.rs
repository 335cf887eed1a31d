//! `GET /v1/meter-exchanges`: appointments at the caller's own points, within their contract period.

use axum::Json;
use axum::extract::State;
use serde_json::json;

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::handling::{Errand, appointments_of_customer};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// Appointments at the caller's own points.
#[utoipa::path(get, path = "/v1/meter-exchanges", tag = "resources", params(Known), security(("bearer" = [])),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn meter_exchanges(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let (now, pages) = (state.clock.now(), state.content.pages.clone());
    let exchanges = state.database.run(move |transaction| {
        appointments_of_customer(transaction, &caller.customer, &pages.exchanges, now)
    });
    let exchanges = exchanges.await?;
    let content = json!({ "about": state.content.pages.exchanges.about, "exchanges": exchanges,
        "change_form": state.content.forms.offered(Errand::ChangeAppointment.form()) });
    Ok(known.answer(&state, content))
}
