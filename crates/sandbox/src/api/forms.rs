//! `GET /v1/forms`: what can be ordered, described field by field.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::bearer::SignedIn;
use crate::content::forms::Form;
use crate::state::AppState;

/// Everything that can be ordered.
#[derive(Debug, Serialize, ToSchema)]
pub struct Forms {
    #[schema(minimum = 0)]
    version: i64,
    forms: Vec<Form>,
}

/// The forms that a customer can fill in.
#[utoipa::path(get, path = "/v1/forms", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The forms, field by field", body = Forms)))]
pub async fn forms(State(state): State<AppState>, _caller: SignedIn) -> Json<Forms> {
    let forms = &state.content.forms;
    Json(Forms { version: forms.version, forms: forms.forms.clone() })
}
