//! The company's resources.

mod anonymous_inquiries;
mod areas;
mod attachments;
mod changes;
mod content;
mod cursor;
mod customer;
mod day;
mod documents;
mod follow_up_code;
mod forms;
mod hazards;
mod inquiries;
mod inspections;
mod invoices;
mod login_methods;
mod metering_point;
mod metering_points;
mod my_page;
mod news;
mod nobody;
mod outages;
mod page_token;
mod pages;
mod readings;
mod receipt;
mod spot;
pub mod status;
mod submissions;
mod tariffs;
mod values;
mod visitor;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

/// The largest JSON that is taken.
const LARGEST_JSON: usize = 256 * 1024;

/// Where the resources are: what each handler says of itself.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(login_methods::login_methods))
        .routes(routes!(customer::customer))
        .routes(routes!(metering_points::all))
        .routes(routes!(metering_points::one))
        .routes(routes!(changes::changes))
        .routes(routes!(values::values))
        .routes(routes!(readings::readings))
        .routes(routes!(invoices::all))
        .routes(routes!(invoices::one))
        .routes(routes!(documents::invoice))
        .routes(routes!(content::content))
        .routes(routes!(news::news))
        .routes(routes!(outages::outages))
        .routes(routes!(forms::forms))
        .routes(routes!(submissions::submit))
        .routes(routes!(attachments::upload))
        .routes(routes!(inquiries::topics))
        .routes(routes!(inquiries::mine, inquiries::ask))
        .routes(routes!(anonymous_inquiries::ask))
        .routes(routes!(anonymous_inquiries::follow_up))
        .routes(routes!(hazards::report))
        .routes(routes!(inspections::inspections))
        .routes(routes!(documents::report))
        .merge(pages::routes())
        .routes(routes!(my_page::link))
        .routes(routes!(my_page::open))
        .routes(routes!(tariffs::tariffs))
        .routes(routes!(spot::spot))
}
