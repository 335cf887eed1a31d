use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use serde::Deserialize;

use crate::db::{company, sessions};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// The customer calls the company: the phone is lost.
pub fn routes() -> Router<AppState> {
    Router::new().route("/phone/lost", post(lost))
}

#[derive(Debug, Deserialize)]
struct Owner {
    /// Their number (8 digits) or e-mail address.
    of: String,
}

/// Ends every login of the customer who has that number or address.
async fn lost(State(state): State<AppState>, Params(owner): Params<Owner>) -> Result<StatusCode, Problem> {
    let ended = state.database.run(move |transaction| {
        let by_email = company::customer_by_email(transaction, &owner.of)?;
        let found = match by_email {
            Some(customer) => Some(customer),
            None => company::customer_by_phone(transaction, &owner.of)?,
        };
        found.map(|customer| sessions::end_all(transaction, &customer.id)).transpose()
    });
    ended.await?.map(|_| StatusCode::NO_CONTENT).ok_or_else(Problem::not_found)
}
