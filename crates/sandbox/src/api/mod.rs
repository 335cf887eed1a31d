//! The company's resources.

mod areas;
mod attachments;
mod changes;
mod content;
mod cursor;
mod customer;
mod documents;
mod forms;
mod hazards;
mod inquiries;
mod inspections;
mod invoices;
mod login_methods;
mod metering_points;
mod news;
mod outages;
mod page_token;
mod readings;
mod receipt;
mod spot;
pub mod status;
mod submissions;
mod tariffs;
mod values;
mod visitor;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

/// The largest JSON that is taken.
const LARGEST_JSON: usize = 256 * 1024;

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
        .route("/v1/content", get(content::content))
        .route("/v1/news", get(news::news))
        .route("/v1/invoices/{id}/pdf", get(documents::invoice))
        .route("/v1/outages", get(outages::outages))
        .route("/v1/forms", get(forms::forms))
        .route("/v1/forms/{id}/submissions", post(submissions::submit))
        .route("/v1/attachments", post(attachments::upload))
        .route("/v1/inquiry-topics", get(inquiries::topics))
        .route("/v1/inquiries", get(inquiries::mine).post(inquiries::ask))
        .route("/v1/hazards", post(hazards::report))
        .route("/v1/inspections", get(inspections::inspections))
        .route("/v1/documents/{id}", get(documents::report))
        .route("/v1/tariffs", get(tariffs::tariffs))
        .route("/v1/spot", get(spot::spot))
}
