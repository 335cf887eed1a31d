//! `GET /v1/status`: whether the service is open and for which apps, and what an app without a login may be missing.
//! Answers in every state of the service.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use chrono::SecondsFormat;
use nettleie::time::local_time;
use serde_json::{Value, json};

use crate::service::Service;
use crate::state::AppState;

/// Its own router, since it stands outside what the states of the service turn away.
pub fn routes(state: AppState, service: Service) -> Router {
    Router::new().route("/v1/status", get(status)).with_state((state, service))
}

async fn status(State((state, service)): State<(AppState, Service)>) -> Json<Value> {
    let now = state.clock.now();
    let (minimum_app, maintenance_until) = service.now_in_force();
    Json(json!({
        "now": local_time(now).to_rfc3339_opts(SecondsFormat::Secs, false),
        "minimum_app": minimum_app,
        "maintenance_until": maintenance_until.map(|until| local_time(until).to_rfc3339()),
        "news": state.content.news.version(now),
        "outages": state.content.outages.version(now),
    }))
}
