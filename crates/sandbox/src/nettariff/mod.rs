//! The industry's Nettariff API in its own format: the grid tariff of a metering point, hour by hour, for steering.
//!
//! It knows nothing of the app's logins. Whoever names a customer and one of their metering points gets a key for that
//! point, and the key opens that point only.

mod answer;
mod body;
pub mod key_ring;
mod keys;
mod levels;
mod period;
mod prices;
mod query;

use axum::Router;
use axum::routing::post;

use crate::state::AppState;

/// Where it answers, up to and including the version.
pub const PATH: &str = "/nettariff/api/v1.01";

/// Its two calls.
pub fn routes() -> Router<AppState> {
    let api = Router::new()
        .route("/Auth/Generate", post(keys::generate))
        .route("/TariffQuery/MeteringPointsGridTariffs", post(query::tariffs));
    Router::new().nest(PATH, api)
}
