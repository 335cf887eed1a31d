//! `POST /v1/hazards`: something dangerous at the grid, told by anybody.

use axum::extract::{Request, State};
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use nettleie::time::local_date;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::receipt::{self, Receipt};
use super::visitor::Visitor;
use crate::db::cases::{self, NewCase};
use crate::openapi::{HazardCategory, InstantText, Secret};
use crate::problem::Problem;
use crate::rules::{Context, Place, pictures, required_text, wrong};
use crate::state::AppState;
use crate::writing::Write;

const CATEGORIES: [&str; 5] = ["open_cabinet", "line_down", "damaged_pole", "tree_on_line", "other"];
const LONGEST_TEXT: usize = 2000;

/// Something dangerous at the grid.
#[derive(Debug, Deserialize, ToSchema)]
struct Hazard {
    #[schema(value_type = HazardCategory)]
    category: String,
    place: Place,
    #[schema(min_length = 1, max_length = 2000)]
    text: String,
    /// When it was written, which may be long before the phone had network.
    #[schema(value_type = Option<InstantText>)]
    seen_at: Option<DateTime<FixedOffset>>,
    /// Pictures that have come before.
    #[serde(default)]
    #[schema(value_type = Vec<Secret>, required = false, max_items = 3)]
    attachments: Vec<String>,
}

/// Something dangerous at the grid, told by anybody.
#[utoipa::path(post, path = "/v1/hazards", operation_id = "report_hazard", tag = "sent", security((), ("bearer" = [])), request_body = Hazard,
    responses((status = 201, description = "It has come", body = Receipt)))]
pub async fn report(
    State(state): State<AppState>,
    Visitor(caller): Visitor,
    request: Request,
) -> Result<Response, Problem> {
    let customer = caller.map(|caller| caller.customer);
    let write = Write::begin(&state, customer, request, super::LARGEST_JSON).await?;
    let hazard: Hazard = write.json()?;
    let (owner, now) = (write.owner.clone(), state.clock.now());
    write
        .once(&state, move |transaction| {
            let context = Context { transaction, customer: &owner, today: local_date(now) };
            let mut errors = Vec::new();
            let known = CATEGORIES.contains(&hazard.category.as_str());
            errors.extend((!known).then(|| wrong("category", "not_a_choice")));
            errors.extend(hazard.place.check("place", context)?);
            errors.extend(required_text("text", &hazard.text, LONGEST_TEXT));
            errors.extend(pictures("attachments", &hazard.attachments, context)?);
            if !errors.is_empty() {
                return Ok(Err(Problem::invalid_fields(errors)));
            }
            let document =
                json!({ "place": hazard.place, "text": hazard.text, "seen_at": hazard.seen_at }).to_string();
            let case = NewCase {
                owner: &owner,
                kind: "hazard",
                subject: &hazard.category,
                document,
                attachments: &hazard.attachments,
            };
            Ok(Ok(receipt::of(&cases::open(transaction, &case, now)?, now)))
        })
        .await
}
