//! `GET /v1/customer`: who is signed in.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::bearer::SignedIn;
use crate::db::company;
use crate::openapi::CustomerKind;
use crate::problem::Problem;
use crate::state::AppState;

/// Who is signed in.
#[derive(Debug, Serialize, ToSchema)]
pub struct Customer {
    #[schema(examples("c-private"))]
    id: String,
    #[schema(value_type = CustomerKind)]
    kind: String,
    #[schema(examples("Privatkunde"))]
    name: String,
}

/// Who is signed in.
#[utoipa::path(get, path = "/v1/customer", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The customer", body = Customer)))]
pub async fn customer(State(state): State<AppState>, caller: SignedIn) -> Result<Json<Customer>, Problem> {
    let customer = state
        .database
        .run(move |transaction| company::customer(transaction, &caller.customer))
        .await?
        .ok_or_else(Problem::not_found)?;
    Ok(Json(Customer { id: customer.id, kind: customer.kind, name: customer.name }))
}
