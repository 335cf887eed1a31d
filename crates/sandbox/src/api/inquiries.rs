//! `GET /v1/inquiry-topics`, `POST /v1/inquiries` and `GET /v1/inquiries`: Kontakt oss, and what came of it.

use axum::Json;
use axum::extract::{Request, State};
use axum::response::Response;
use chrono::{DateTime, Utc};
use nettleie::time::local_date;
use serde::Deserialize;
use serde_json::{Value, json};

use super::receipt;
use crate::auth::bearer::SignedIn;
use crate::content::topics::Topics;
use crate::db::cases::{self, Case, NewCase};
use crate::problem::Problem;
use crate::rules::{Context, pictures, required_text, wrong};
use crate::state::AppState;
use crate::writing::Write;

const LONGEST_TEXT: usize = 4000;

#[derive(Debug, Deserialize)]
struct Inquiry {
    topic: String,
    text: String,
    #[serde(default)]
    attachments: Vec<String>,
}

pub async fn topics(State(state): State<AppState>, _caller: SignedIn) -> Json<Value> {
    Json(state.content.topics.wire())
}

pub async fn ask(
    State(state): State<AppState>,
    caller: SignedIn,
    request: Request,
) -> Result<Response, Problem> {
    let write = Write::begin(&state, Some(caller.customer), request, super::LARGEST_JSON).await?;
    let Inquiry { topic, text, attachments } = write.json()?;
    let (owner, now, topics) = (write.owner.clone(), state.clock.now(), state.content.topics.clone());
    write
        .once(&state, move |transaction| {
            let context = Context { transaction, customer: &owner, today: local_date(now) };
            let mut errors = Vec::new();
            errors.extend((!topics.knows(&topic)).then(|| wrong("topic", "not_a_choice")));
            errors.extend(required_text("text", &text, LONGEST_TEXT));
            errors.extend(pictures("attachments", &attachments, context)?);
            if !errors.is_empty() {
                return Ok(Err(Problem::invalid_fields(errors)));
            }
            let case = NewCase {
                owner: &owner,
                kind: "inquiry",
                subject: &topic,
                document: json!({ "text": text }).to_string(),
                attachments: &attachments,
            };
            Ok(Ok(receipt::of(&cases::open(transaction, &case, now)?, now)))
        })
        .await
}

pub async fn mine(State(state): State<AppState>, caller: SignedIn) -> Result<Json<Value>, Problem> {
    let found =
        state.database.run(move |transaction| cases::inquiries(transaction, &caller.customer)).await?;
    let now = state.clock.now();
    let inquiries: Vec<Value> = found.iter().map(|case| wire(case, &state.content.topics, now)).collect();
    Ok(Json(json!({ "inquiries": inquiries })))
}

fn wire(case: &Case, topics: &Topics, now: DateTime<Utc>) -> Value {
    let document: Value = serde_json::from_str(&case.document).unwrap_or_default();
    let answer = topics.answer(&case.subject, case.received_at, now);
    json!({
        "case": case.number,
        "topic": case.subject,
        "text": document.get("text"),
        "attachments": case.attachments,
        "received_at": receipt::instant(case.received_at),
        "status": if answer.is_some() { "answered" } else { "received" },
        "answer": answer.map(|(at, text)| json!({ "at": receipt::instant(at), "text": text })),
    })
}
