//! `GET /v1/authorisations`: whom the caller lets see their points, and who lets the caller see theirs.

use axum::Json;
use axum::extract::State;
use nettleie::time::local_date;
use serde_json::{Value, json};

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::db::authorisations::{self, Given};
use crate::handling::Errand;
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// Who may see whose points.
#[utoipa::path(get, path = "/v1/authorisations", tag = "resources", params(Known), security(("bearer" = [])),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn authorisations(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let today = local_date(state.clock.now());
    let forms = state.content.forms.clone();
    let content = state.database.run(move |transaction| {
        let given = authorisations::given_by(transaction, &caller.customer, today)?;
        let received = authorisations::received_by(transaction, &caller.customer)?;
        let wire = |all: Vec<Given>| all.iter().map(on_wire).collect::<Vec<_>>();
        Ok(json!({ "given": wire(given), "received": wire(received),
            "give_form": forms.offered(Errand::GiveAccess.form()),
            "withdraw_form": forms.offered(Errand::WithdrawAccess.form()) }))
    });
    let content = content.await?;
    Ok(known.answer(&state, content))
}

fn on_wire(one: &Given) -> Value {
    let kind = match one.party_kind.as_str() {
        "co_operative" | "board" => "board",
        "business" => "business",
        _ => "person",
    };
    json!({ "id": one.id, "point": one.point, "party": { "name": one.party, "kind": kind },
        "from": one.from, "to": one.to })
}
