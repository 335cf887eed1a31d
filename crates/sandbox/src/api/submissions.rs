//! `POST /v1/forms/{id}/submissions`: a form that was filled in.

use std::collections::HashSet;

use axum::extract::{Request, State};
use axum::response::Response;
use nettleie::time::local_date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use super::receipt::{self, Receipt};
use crate::auth::bearer::SignedIn;
use crate::db::cases::{self, NewCase};
use crate::handling::{Errand, Sent, carry_out, check};
use crate::openapi::NotFound;
use crate::problem::{Id, Problem};
use crate::rules::{Context, Description, check_form};
use crate::state::AppState;
use crate::writing::Write;

/// What was filled in.
#[derive(Debug, Deserialize, ToSchema)]
struct Submission {
    /// By the id of the field.
    #[schema(value_type = BTreeMap<String, FormValue>)]
    values: Map<String, Value>,
}

/// Text, a consent, or the ids of attachments.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "says what crate::rules::check_form reads")]
enum FormValue {
    Text(String),
    Consent(bool),
    Attachments(Vec<String>),
}

/// A form that was filled in.
#[utoipa::path(post, path = "/v1/forms/{id}/submissions", operation_id = "submit_form", tag = "sent", security(("bearer" = [])),
    params(("id" = String, Path, description = "Of a form")), request_body = Submission,
    responses((status = 201, description = "It has come", body = Receipt), (status = 404, response = NotFound)))]
pub async fn submit(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
    request: Request,
) -> Result<Response, Problem> {
    let form = Description::find(&state.content.forms.forms, &id).ok_or_else(Problem::not_found)?;
    let write = Write::begin(&state, Some(caller.customer), request, super::LARGEST_JSON).await?;
    let Submission { values } = write.json()?;
    let (owner, now, pages) = (write.owner.clone(), state.clock.now(), state.content.pages.clone());
    let errand = Errand::of(&form.id);
    write
        .once(&state, move |transaction| {
            let context = Context { transaction, customer: &owner, today: local_date(now) };
            let (mut errors, files) = check_form(&form, &values, context)?;
            let sent = Sent { values: &values, transaction, customer: &owner, now, pages: &pages };
            let beyond = errand.map_or(Ok(Vec::new()), |errand| check(errand, &sent))?;
            // A field has one error: that of its description, if it has one.
            let known: HashSet<String> = errors.iter().map(|error| error.field.clone()).collect();
            errors.extend(beyond.into_iter().filter(|error| !known.contains(&error.field)));
            if !errors.is_empty() {
                return Ok(Err(Problem::invalid_fields(errors)));
            }
            let case = NewCase {
                owner: &owner,
                kind: "form",
                subject: &form.id,
                document: json!({ "values": values }).to_string(),
                attachments: &files,
            };
            let number = cases::open(transaction, &case, now)?;
            errand.map_or(Ok(()), |errand| carry_out(errand, &sent))?;
            Ok(Ok(receipt::of(&number, now)))
        })
        .await
}
