//! What the company's own people do while customers use the app: work on the service, and what goes wrong. For tests that run
//! the sandbox as a process; only where it was started to let them.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::faults::{Fault, Faults};
use crate::problem::{Params, Problem};
use crate::service::Service;

/// The operator's desk, which is behind no fault and no maintenance of its own.
pub fn routes(faults: Faults, service: Service) -> Router {
    if !faults.header_allowed() {
        return Router::new();
    }
    Router::new()
        .route("/operator/maintenance", post(maintain))
        .route("/operator/oldest-app", post(require_app))
        .route("/operator/fault", post(break_it))
        .route("/operator/mend", post(mend))
        .with_state(Desk { faults, service })
}

/// What lies on the desk.
#[derive(Clone, Debug)]
struct Desk {
    faults: Faults,
    service: Service,
}

#[derive(Debug, Deserialize)]
struct Work {
    until: DateTime<Utc>,
}

#[derive(Debug, Deserialize)]
struct OldestApp {
    version: String,
}

#[derive(Debug, Deserialize)]
struct Break {
    /// The beginning of the paths that meet it.
    path: String,
    /// As the header `Sandbox-Fault` has it.
    fault: String,
    /// How many calls; all when left out.
    times: Option<u32>,
}

async fn maintain(State(desk): State<Desk>, Params(work): Params<Work>) -> StatusCode {
    desk.service.maintain_until(work.until);
    StatusCode::NO_CONTENT
}

async fn require_app(
    State(desk): State<Desk>,
    Params(oldest): Params<OldestApp>,
) -> Result<StatusCode, Problem> {
    let required = desk.service.require_app(&oldest.version);
    required.map_err(|error| Problem::invalid_request(error.to_string()))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn break_it(State(desk): State<Desk>, Params(wanted): Params<Break>) -> Result<StatusCode, Problem> {
    let fault: Result<Fault, _> = wanted.fault.parse();
    let fault = fault.map_err(|error| Problem::invalid_request(error.to_string()))?;
    match wanted.times {
        None => desk.faults.set(&wanted.path, fault),
        Some(times) => desk.faults.set_times(&wanted.path, fault, times),
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Everything is as usual again.
async fn mend(State(desk): State<Desk>) -> StatusCode {
    desk.faults.clear();
    desk.service.resume();
    StatusCode::NO_CONTENT
}
