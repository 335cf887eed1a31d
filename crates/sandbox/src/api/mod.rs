//! The company's resources.

mod changes;
mod cursor;
mod customer;
mod invoices;
mod login_methods;
mod metering_points;
mod page_token;
mod readings;
mod spot;
mod tariffs;
mod values;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

/// Where the resources are.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/v1/login-methods", get(login_methods::login_methods))
        .route("/v1/customer", get(customer::customer))
        .route("/v1/metering-points", get(metering_points::all))
        .route("/v1/metering-points/{id}", get(metering_points::one))
        .route("/v1/changes", get(changes::changes))
        .route("/v1/values", get(values::values))
        .route("/v1/readings", get(readings::readings))
        .route("/v1/invoices", get(invoices::all))
        .route("/v1/invoices/{id}", get(invoices::one))
        .route("/v1/tariffs", get(tariffs::tariffs))
        .route("/v1/spot", get(spot::spot))
}
