//! `GET /v1/meter-exchanges`: appointments at the caller's own points, within their contract period.

use axum::Json;
use axum::extract::State;
use nettleie::time::local_date;
use serde_json::json;

use super::{Known, ServicePage};
use crate::api::present::present;
use crate::auth::bearer::SignedIn;
use crate::content::pages::Exchange;
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
    let today = local_date(state.clock.now());
    let own = state.database.run(move |transaction| present(transaction, &caller.customer, today)).await?;
    let theirs = |exchange: &&Exchange| {
        own.iter().filter(|seen| seen.is_own()).any(|seen| {
            let (access, day) = (&seen.access, exchange.day());
            seen.point.id == exchange.point && access.from <= day && access.to.is_none_or(|to| day < to)
        })
    };
    let exchanges = &state.content.pages.exchanges;
    let seen: Vec<&Exchange> = exchanges.all.iter().filter(theirs).collect();
    let content = json!({ "about": exchanges.about, "exchanges": seen });
    Ok(known.answer(&state, content))
}
