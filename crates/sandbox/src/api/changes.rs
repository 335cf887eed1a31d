//! `GET /v1/changes?since=CURSOR`: what is new, as counts and version numbers.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use chrono::{NaiveDate, SecondsFormat};
use nettleie::time::local_time;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{cursor, inspections, tariffs};
use crate::auth::bearer::SignedIn;

use crate::db::{access, blocks, invoices, progress, readings, spot_days};
use crate::openapi::{Cursor, Gsrn, InstantText};
use crate::problem::{Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// What the caller has; absent: nothing.
    #[param(value_type = Cursor, required = false)]
    since: Option<String>,
}

/// What is new. The numbers beside `values` and `spot` are versions: another one means "fetch it again", 0 that there never was
/// anything.
#[derive(Debug, Serialize, ToSchema)]
pub struct Changes {
    /// To ask from the next time.
    #[schema(value_type = Cursor)]
    cursor: String,
    #[schema(value_type = InstantText)]
    now: String,
    values: NewValues,
    #[schema(minimum = 0)]
    metering_points: i64,
    #[schema(minimum = 0)]
    readings: i64,
    #[schema(minimum = 0)]
    invoices: i64,
    #[schema(minimum = 0)]
    tariffs: i64,
    /// By price area.
    spot: BTreeMap<String, i64>,
    /// By price area: the first day whose prices are newer than `since`.
    spot_changed_from: BTreeMap<String, NaiveDate>,
    /// The points that the customer has lost sight of.
    #[schema(value_type = Vec<Gsrn>)]
    ended_access: Vec<String>,
    #[schema(minimum = 0)]
    news: i64,
    #[schema(minimum = 0)]
    outages: i64,
    #[schema(minimum = 0)]
    forms: i64,
    #[schema(minimum = 0)]
    inspections: i64,
}

#[derive(Debug, Serialize, ToSchema)]
struct NewValues {
    /// How many day blocks are newer than `since`.
    #[schema(minimum = 0)]
    days: i64,
}

/// The feed: what is new, as counts and version numbers.
#[utoipa::path(get, path = "/v1/changes", tag = "resources", security(("bearer" = [])), params(Query),
    responses((status = 200, description = "What is new", body = Changes)))]
pub async fn changes(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Changes>, Problem> {
    let since = cursor::version(query.since.as_deref())?;
    let (now, content) = (state.clock.now(), state.content.clone());
    let feed = state.database.run(move |transaction| {
        let customer = caller.customer.as_str();
        let since = progress::since(transaction, since)?;
        Ok(Changes {
            cursor: progress::version(transaction)?.to_string(),
            now: local_time(now).to_rfc3339_opts(SecondsFormat::Secs, false),
            values: NewValues { days: blocks::count_newer(transaction, customer, since)? },
            metering_points: access::version(transaction, customer)?,
            readings: readings::version(transaction, customer)?,
            invoices: invoices::version(transaction, customer)?,
            tariffs: tariffs::VERSION,
            spot: spot_days::versions(transaction)?.into_iter().collect(),
            spot_changed_from: spot_days::changed_from(transaction, since)?.into_iter().collect(),
            ended_access: access::ended_since(transaction, customer, since)?,
            news: content.news.version(now),
            outages: content.outages.version(now),
            forms: content.forms.version,
            inspections: inspections::version(transaction, customer, &content.inspections)?,
        })
    });
    Ok(Json(feed.await?))
}
