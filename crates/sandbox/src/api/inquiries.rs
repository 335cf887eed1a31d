//! `GET /v1/inquiry-topics`, `POST /v1/inquiries` and `GET /v1/inquiries`: Kontakt oss, and what came of it.

use axum::Json;
use axum::extract::{Request, State};
use axum::response::Response;
use chrono::{DateTime, Utc};
use nettleie::time::local_date;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::receipt::{self, Receipt};
use crate::auth::bearer::SignedIn;
use crate::content::topics::{TopicList, Topics};
use crate::db::DbError;
use crate::db::cases::{self, Case, NewCase};
use crate::openapi::{CaseNumber, InquiryStatus, InstantText, Secret};
use crate::problem::{FieldError, Problem};
use crate::rules::{Context, pictures, required_text, wrong};
use crate::state::AppState;
use crate::writing::Write;

const LONGEST_TEXT: usize = 4000;

/// A question.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = NewInquiry)]
pub struct Question {
    /// The id of a topic.
    #[schema(examples("general"))]
    pub topic: String,
    #[schema(min_length = 1, max_length = 4000)]
    pub text: String,
    /// Pictures that have come before.
    #[serde(default)]
    #[schema(value_type = Vec<Secret>, required = false, max_items = 3)]
    pub attachments: Vec<String>,
}

/// The caller's own, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Inquiries {
    inquiries: Vec<Inquiry>,
}

/// A question, and what came of it.
#[derive(Debug, Serialize, ToSchema)]
struct Inquiry {
    #[schema(value_type = CaseNumber)]
    case: String,
    topic: String,
    text: String,
    /// How many.
    #[schema(minimum = 0, maximum = 3)]
    attachments: u32,
    #[schema(value_type = InstantText)]
    received_at: String,
    #[schema(value_type = InquiryStatus)]
    status: &'static str,
    #[schema(required = true)]
    answer: Option<Answer>,
}

/// What the company answered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InquiryAnswer)]
pub struct Answer {
    #[schema(value_type = InstantText)]
    at: String,
    text: String,
}

/// What is kept of a question.
#[derive(Deserialize)]
struct Kept {
    text: String,
}

/// What one can ask about. Needs no token: who asks without a name has none.
#[utoipa::path(get, path = "/v1/inquiry-topics", operation_id = "inquiry_topics", tag = "public",
    responses((status = 200, description = "The topics, in the order to show", body = TopicList)))]
pub async fn topics(State(state): State<AppState>) -> Json<TopicList> {
    Json(state.content.topics.wire())
}

/// Kontakt oss.
#[utoipa::path(post, path = "/v1/inquiries", operation_id = "ask", tag = "sent", security(("bearer" = [])), request_body = Question,
    responses((status = 201, description = "It has come", body = Receipt)))]
pub async fn ask(
    State(state): State<AppState>,
    caller: SignedIn,
    request: Request,
) -> Result<Response, Problem> {
    let write = Write::begin(&state, Some(caller.customer), request, super::LARGEST_JSON).await?;
    let Question { topic, text, attachments } = write.json()?;
    let (owner, now, topics) = (write.owner.clone(), state.clock.now(), state.content.topics.clone());
    write
        .once(&state, move |transaction| {
            let context = Context { transaction, customer: &owner, today: local_date(now) };
            let mut errors = Vec::new();
            errors.extend((!topics.knows(&topic)).then(|| wrong("topic", "not_a_choice")));
            errors.extend(check(&text, &attachments, context)?);
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

/// What is wrong with a question, whatever it is about.
pub fn check(text: &str, attachments: &[String], context: Context<'_>) -> Result<Vec<FieldError>, DbError> {
    let text = required_text("text", text, LONGEST_TEXT);
    Ok(text.into_iter().chain(pictures("attachments", attachments, context)?).collect())
}

/// The caller's own questions, and what came of them.
#[utoipa::path(get, path = "/v1/inquiries", operation_id = "inquiries", tag = "resources", security(("bearer" = [])),
    responses((status = 200, description = "The questions, newest first", body = Inquiries)))]
pub async fn mine(State(state): State<AppState>, caller: SignedIn) -> Result<Json<Inquiries>, Problem> {
    let found =
        state.database.run(move |transaction| cases::inquiries(transaction, &caller.customer)).await?;
    let now = state.clock.now();
    let inquiries: Result<_, Problem> =
        found.into_iter().map(|case| wire(case, &state.content.topics, now)).collect();
    Ok(Json(Inquiries { inquiries: inquiries? }))
}

fn wire(case: Case, topics: &Topics, now: DateTime<Utc>) -> Result<Inquiry, Problem> {
    let Kept { text } = serde_json::from_str(&case.document).map_err(|error| {
        tracing::error!(%error, case = case.number, "a kept inquiry cannot be read");
        Problem::server_error("The company's server failed.")
    })?;
    let (status, answer) = outcome(&case, topics, now);
    Ok(Inquiry {
        received_at: receipt::instant(case.received_at),
        status,
        answer,
        case: case.number,
        topic: case.subject,
        text,
        attachments: case.attachments,
    })
}

/// How far a question has come: the wire's word, and the answer.
pub fn outcome(case: &Case, topics: &Topics, now: DateTime<Utc>) -> (&'static str, Option<Answer>) {
    let answer = topics.answer(&case.subject, case.received_at, now);
    let answer = answer.map(|(at, text)| Answer { at: receipt::instant(at), text: text.to_owned() });
    (if answer.is_some() { "answered" } else { "received" }, answer)
}
