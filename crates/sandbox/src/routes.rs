//! The whole server: resources, login, phone and the double of ID-porten under the layers that they share.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::DATE;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use utoipa_axum::router::OpenApiRouter;

use crate::clock::Clock;
use crate::company::publish;
use crate::faults::{Faults, inject};
use crate::idporten::IdPorten;
use crate::problem::Problem;
use crate::service::{Service, guard};
use crate::state::AppState;
use crate::{api, auth, content, idporten, nettariff, openapi, operator, phone, public_spot};

/// All routes. From the outside in: the date, faults, compression, states of the service, what has fallen due.
pub fn router(state: &AppState, idporten: IdPorten, faults: Faults, service: Service) -> Router {
    let clock = state.clock.clone();
    let desk = operator::routes(faults.clone(), service.clone());
    let (company, guarded) =
        OpenApiRouter::new().merge(api::routes()).merge(auth::routes()).split_for_parts();
    let (status, open) = api::status::routes(state.clone(), service.clone()).split_for_parts();
    let document = openapi::document([openapi::guarded(guarded), open]);
    let company = company
        .layer(middleware::from_fn_with_state(state.clone(), catch_up))
        .layer(middleware::from_fn_with_state(service, guard));
    // Neither knows the app: no version of it is asked for here, and its maintenance is not theirs.
    let public = Router::new()
        .merge(nettariff::routes())
        .merge(public_spot::routes())
        .layer(middleware::from_fn_with_state(state.clone(), catch_up));
    Router::new()
        .merge(public.with_state(state.clone()))
        .merge(company.with_state(state.clone()))
        .merge(content::pictures::routes())
        .merge(phone::routes(state.outbox.clone()))
        .merge(phone::lost::routes().with_state(state.clone()))
        .nest(idporten::PATH, idporten::routes(idporten))
        .merge(status)
        .merge(openapi::route(&document))
        .fallback(|| async { Problem::not_found() })
        .method_not_allowed_fallback(|| async { Problem::method_not_allowed() })
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::from_fn_with_state(faults, inject))
        .merge(desk)
        .layer(middleware::from_fn_with_state(clock, date))
}

/// Says what time it is at the company, which need not be the time on this machine.
async fn date(State(clock): State<Clock>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let text = clock.now().format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    if let Ok(text) = HeaderValue::try_from(text) {
        response.headers_mut().insert(DATE, text);
    }
    response
}

/// Brings the company up to its present time before it answers.
async fn catch_up(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (now, company) = (state.clock.now(), state.company);
    match state.database.run(move |transaction| publish(transaction, &company, now)).await {
        Ok(_) => next.run(request).await,
        Err(error) => Problem::from(error).into_response(),
    }
}
