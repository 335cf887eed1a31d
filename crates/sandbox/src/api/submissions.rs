//! `POST /v1/forms/{id}/submissions`: a form that was filled in.

use axum::extract::{Request, State};
use axum::response::Response;
use nettleie::time::local_date;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::receipt;
use crate::auth::bearer::SignedIn;
use crate::db::cases::{self, NewCase};
use crate::problem::{Id, Problem};
use crate::rules::{Context, Description, check_form};
use crate::state::AppState;
use crate::writing::Write;

#[derive(Debug, Deserialize)]
struct Submission {
    values: Map<String, Value>,
}

pub async fn submit(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
    request: Request,
) -> Result<Response, Problem> {
    let form = Description::find(&state.content.forms.forms, &id).ok_or_else(Problem::not_found)?;
    let write = Write::begin(&state, Some(caller.customer), request, super::LARGEST_JSON).await?;
    let Submission { values } = write.json()?;
    let (owner, now) = (write.owner.clone(), state.clock.now());
    write
        .once(&state, move |transaction| {
            let context = Context { transaction, customer: &owner, today: local_date(now) };
            let (errors, files) = check_form(&form, &values, context)?;
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
            Ok(Ok(receipt::of(&cases::open(transaction, &case, now)?, now)))
        })
        .await
}
