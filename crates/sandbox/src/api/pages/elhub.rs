//! `GET /v1/elhub`: what the electricity market's register holds of the caller's own points.

use axum::Json;
use axum::extract::State;
use nettleie::time::{local_date, local_time};
use serde_json::{Value, json};

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::content::pages::{Access, Elhub};
use crate::db::company;
use crate::db::newest::{Newest, newest};
use crate::db::present::{Present, present};
use crate::handling::{Errand, accesses_of_point};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// What the electricity market's register holds of the caller's own points.
#[utoipa::path(get, path = "/v1/elhub", tag = "resources", params(Known), security(("bearer" = [])),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn elhub(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let (today, pages) = (local_date(state.clock.now()), state.content.pages.clone());
    let revoke_form = state.content.forms.offered(Errand::RevokeElhubAccess.form());
    let content = state.database.run(move |transaction| {
        let name = company::customer(transaction, &caller.customer)?.map(|customer| customer.name);
        let mut points = Vec::new();
        for seen in present(transaction, &caller.customer, today)?.into_iter().filter(Present::is_own) {
            let newest = newest(transaction, &seen.point.id)?;
            let accesses = accesses_of_point(transaction, &seen, &pages.elhub)?;
            let name = name.as_deref().unwrap_or_default();
            points.push(record(&seen, newest, name, &pages.elhub, &accesses));
        }
        Ok(json!({ "link": pages.elhub.link, "topics": pages.elhub.topics, "points": points,
            "revoke_form": revoke_form }))
    });
    let content = content.await?;
    Ok(known.answer(&state, content))
}

fn record(
    seen: &Present,
    newest: Option<Newest>,
    customer: &str,
    known: &Elhub,
    accesses: &[Access],
) -> Value {
    let Present { point, access } = seen;
    json!({
        "point": point.id,
        "reported_to": newest.map(|newest| newest.day),
        "reported_at": newest.map(|newest| local_time(newest.registered_at).to_rfc3339()),
        "grid_company": {
            "kind": if point.feeds_in { "combined" } else { "consumption" },
            "connected": true,
            "settlement": match newest.map(|newest| newest.resolution) {
                None => "profiled",
                Some(15) => "quarterly",
                Some(_) => "hourly",
            },
            "grid_area": known.areas.get(&point.area).unwrap_or(&point.area),
            "yearly_kwh": known.yearly_kwh.get(&point.household),
            "used_for": known.used_for.get(&point.tariff_group).unwrap_or(&point.tariff_group),
        },
        "supplier": {
            "name": access.supplier.as_ref().unwrap_or(&known.supplier),
            "since": access.from,
            "customer": customer,
            "bills_grid_rent": access.supplier.is_some(),
        },
        "accesses": accesses,
    })
}
