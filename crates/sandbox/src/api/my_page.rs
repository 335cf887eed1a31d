//! `POST /my-page/link` and where it leads: the company's web page, signed in by a link that works once and for a minute.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::TimeDelta;
use nettleie::time::local_date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::auth::bearer::SignedIn;
use crate::auth::secret;
use crate::db::company;
use crate::db::present::present;
use crate::html::{escaped, notice, page};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// How long a link works, in seconds.
const SECONDS: u32 = 60;

/// Where the web page is, signed in.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyPageLink {
    /// Works once.
    url: String,
    /// Seconds for which it works.
    #[schema(minimum = 1)]
    expires_in: u32,
}

/// A new link to the caller's page on the web.
#[utoipa::path(post, path = "/my-page/link", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The link", body = MyPageLink)))]
pub async fn link(State(state): State<AppState>, caller: SignedIn) -> Result<Json<MyPageLink>, Problem> {
    let code = secret::token().map_err(|error| {
        tracing::error!(%error, "no chance to draw a code from");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error", "The company's server failed.")
    })?;
    let now = state.clock.now();
    let until = now.checked_add_signed(TimeDelta::seconds(SECONDS.into())).unwrap_or(now);
    state.my_page.insert(&code, caller.customer, until, now);
    Ok(Json(MyPageLink { url: format!("{}/my-page?code={code}", state.issuer), expires_in: SECONDS }))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// What the link holds.
    #[param(nullable = false)]
    code: Option<String>,
}

/// The web page.
///
/// The code is spent when it is opened, so nobody who finds the address later gets in.
#[utoipa::path(get, path = "/my-page", operation_id = "my_page", tag = "public", params(Query),
    responses(
        (status = 200, description = "The page", content_type = "text/html", body = String),
        (status = 403, description = "Used or too old; a page", content_type = "text/html", body = String)
    ))]
pub async fn open(State(state): State<AppState>, Params(query): Params<Query>) -> Result<Response, Problem> {
    let now = state.clock.now();
    let Some(customer) = query.code.and_then(|code| state.my_page.take(&code, now)) else {
        let sentence = "Lenken er brukt eller for gammel. Åpne Min side fra appen på nytt.";
        return Ok(notice(StatusCode::FORBIDDEN, "Min side", sentence));
    };
    let today = local_date(now);
    let found = state.database.run(move |transaction| {
        let name = company::customer(transaction, &customer)?.map(|customer| customer.name);
        Ok((name.unwrap_or_default(), present(transaction, &customer, today)?))
    });
    let (name, points) = found.await?;
    let row =
        |street: &str, id: &str| format!("<tr><td>{}</td><td>{}</td></tr>", escaped(street), escaped(id));
    let rows: String = points.iter().map(|seen| row(&seen.point.street, &seen.point.id)).collect();
    let main = format!(
        "<h1>Min side</h1><p>Du er logget inn som {}.</p><table><tr><th>Adresse</th><th>Målepunkt</th></tr>{rows}</table>",
        escaped(&name)
    );
    Ok(page(StatusCode::OK, "Min side", &main))
}
