//! `GET /v1/status`: whether the service is open and for which apps, and what an app without a login may be missing.
//! Answers in every state of the service.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use chrono::SecondsFormat;
use nettleie::time::local_time;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::db::spot_days;
use crate::openapi::{InstantText, VersionText};
use crate::service::Service;
use crate::state::AppState;

/// How the service is, and the versions of what everybody may see.
#[derive(Debug, Serialize, ToSchema)]
pub struct Status {
    #[schema(value_type = InstantText)]
    now: String,
    /// The oldest app that is let in; null: every one.
    #[schema(value_type = Option<VersionText>, required = true)]
    minimum_app: Option<String>,
    /// When planned work that is under way ends.
    #[schema(value_type = Option<InstantText>, required = true)]
    maintenance_until: Option<String>,
    /// As in the feed of changes.
    #[schema(minimum = 0, examples(1_795_244_400))]
    news: i64,
    /// As in the feed of changes.
    #[schema(minimum = 0, examples(1_795_251_600))]
    outages: i64,
    /// By price area, as in the feed of changes.
    spot: BTreeMap<String, i64>,
}

/// Its own router, since it stands outside what the states of the service turn away.
pub fn routes(state: AppState, service: Service) -> OpenApiRouter {
    OpenApiRouter::new().routes(routes!(status)).with_state((state, service))
}

/// Whether the service is open, and for which apps.
///
/// Answers in every state of the service.
#[utoipa::path(get, path = "/v1/status", tag = "service",
    responses((status = 200, description = "The state of the service", body = Status)))]
async fn status(State((state, service)): State<(AppState, Service)>) -> Json<Status> {
    let now = state.clock.now();
    let spot = state.database.run(spot_days::versions).await.unwrap_or_else(|error| {
        tracing::error!(%error, "the versions of the spot prices cannot be read");
        Vec::new()
    });
    let (minimum_app, maintenance_until) = service.now_in_force();
    Json(Status {
        now: local_time(now).to_rfc3339_opts(SecondsFormat::Secs, false),
        minimum_app,
        maintenance_until: maintenance_until.map(|until| local_time(until).to_rfc3339()),
        news: state.content.news.version(now),
        outages: state.content.outages.version(now),
        spot: spot.into_iter().collect(),
    })
}
