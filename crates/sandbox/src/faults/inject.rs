use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{Fault, Faults, spoil};
use crate::problem::Problem;
use crate::server::DropConnection;

const HEADER: &str = "sandbox-fault";

/// The outermost layer: what leaves it is what the wire carries, compressed bodies included.
pub async fn inject(State(faults): State<Faults>, request: Request, next: Next) -> Response {
    match fault_for(&faults, &request) {
        Ok(Some(fault)) => suffer(fault, request, next).await,
        Ok(None) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

fn fault_for(faults: &Faults, request: &Request) -> Result<Option<Fault>, Problem> {
    match request.headers().get(HEADER).filter(|_| faults.header_allowed()) {
        Some(value) => {
            let text = value.to_str().unwrap_or_default();
            text.parse()
                .map(Some)
                .map_err(|error: super::FaultParseError| Problem::invalid_request(error.to_string()))
        }
        None => Ok(faults.take(request.uri().path())),
    }
}

async fn suffer(fault: Fault, request: Request, next: Next) -> Response {
    match fault {
        Fault::Delay(time) => {
            tokio::time::sleep(time).await;
            next.run(request).await
        }
        Fault::Drop => dropped(),
        Fault::LoseAnswer => {
            drop(next.run(request).await);
            dropped()
        }
        Fault::ServerError => {
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error", "A fault on demand.")
                .into_response()
        }
        Fault::TooManyRequests { retry_after } => {
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "A fault on demand.")
                .retry_after(retry_after)
                .into_response()
        }
        Fault::CutBody => spoil::cut(next.run(request).await).await,
        Fault::WrongType => {
            // A compressed body could not be read here.
            let mut request = request;
            request.headers_mut().remove(axum::http::header::ACCEPT_ENCODING);
            spoil::change_types(next.run(request).await).await
        }
        Fault::HugeBody { bytes } => spoil::huge(bytes),
        Fault::DeepJson { levels } => spoil::deep(levels),
    }
}

fn dropped() -> Response {
    let mut response = Response::default();
    response.extensions_mut().insert(DropConnection);
    response
}
