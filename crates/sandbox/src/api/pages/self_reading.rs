//! `GET /v1/self-reading`: the caller's own points without hours, with what their meters stood at and how they are billed.

use axum::Json;
use axum::extract::State;
use nettleie::time::local_date;
use serde_json::{Value, json};

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::db::present::{Present, present};
use crate::db::readings::{self, Reading};
use crate::handling::Errand;
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// The caller's points without hours, their readings and how they are billed.
#[utoipa::path(get, path = "/v1/self-reading", tag = "resources", params(Known), security(("bearer" = [])),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn self_reading(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let (today, pages) = (local_date(state.clock.now()), state.content.pages.clone());
    let reading_form = state.content.forms.offered(Errand::DeliverReading.form());
    let content = state.database.run(move |transaction| {
        let mut points = Vec::new();
        for seen in present(transaction, &caller.customer, today)?.into_iter().filter(Present::is_own) {
            let id = &seen.point.id;
            let (Some(kw), Some(account)) = (seen.point.billed_kw, pages.self_reading.account(id)) else {
                continue;
            };
            let readings: Vec<Value> =
                readings::visible(transaction, &caller.customer, id)?.iter().map(on_wire).collect();
            points.push(
                json!({ "point": id, "rule": account.rule, "billed_kw": kw, "efaktura": account.efaktura,
                "reminder": account.reminder, "readings": readings }),
            );
        }
        Ok(json!({ "rules": pages.self_reading.rules, "points": points,
            "reading_form": reading_form }))
    });
    let content = content.await?;
    Ok(known.answer(&state, content))
}

fn on_wire(reading: &Reading) -> Value {
    json!({ "day": reading.day, "kwh": reading.kwh.to_string(), "kind": reading.kind })
}
