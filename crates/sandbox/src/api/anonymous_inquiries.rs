//! `POST /v1/anonymous-inquiries` and `…/follow-up`: a question from nobody in particular, and what came of it. Nothing is
//! kept of who asked: no customer, no address, no token; whoever has the case's number and code may follow it.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use nettleie::time::local_date;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::follow_up_code::FollowUpCode;
use super::inquiries::{self, Answer, Question};
use super::nobody::Nobody;
use super::receipt;
use crate::db::cases::{self, NewCase};
use crate::openapi::{CaseNumber, FollowUpCodeText, InquiryStatus, InstantText, NotFound};
use crate::problem::Problem;
use crate::rules::{Context, wrong};
use crate::server::Peer;
use crate::state::AppState;
use crate::visits::Visit;
use crate::writing::{Write, too_many};

/// 4000 letters, however they are written as JSON.
const LARGEST: usize = 64 * 1024;
const LARGEST_FOLLOW_UP: usize = 1024;

/// What whoever asked without a name gets back. The code is told here and nowhere else.
#[derive(Serialize, ToSchema)]
struct AnonymousReceipt {
    #[schema(value_type = CaseNumber)]
    case: String,
    #[schema(value_type = InstantText)]
    received_at: String,
    #[schema(value_type = FollowUpCodeText)]
    code: String,
}

/// What opens a case that nobody's name is on.
#[derive(Deserialize, ToSchema)]
struct FollowUp {
    #[schema(value_type = CaseNumber)]
    case: String,
    #[schema(value_type = FollowUpCodeText)]
    code: String,
}

/// How far it has come.
#[derive(Debug, Serialize, ToSchema)]
pub struct FollowedUp {
    #[schema(value_type = CaseNumber)]
    case: String,
    topic: String,
    #[schema(value_type = InstantText)]
    received_at: String,
    #[schema(value_type = InquiryStatus)]
    status: &'static str,
    #[schema(required = true)]
    answer: Option<Answer>,
}

/// A question without a name, about a topic that allows it. A call with a token or a cookie is refused.
#[utoipa::path(post, path = "/v1/anonymous-inquiries", operation_id = "ask_anonymously", tag = "sent", request_body = Question,
    responses((status = 201, description = "It has come", body = AnonymousReceipt)))]
pub async fn ask(State(state): State<AppState>, _: Nobody, request: Request) -> Result<Response, Problem> {
    let write = Write::begin(&state, None, request, LARGEST).await?;
    let Question { topic, text, attachments } = write.json()?;
    let (now, from, visits) = (state.clock.now(), write.from, state.visits.clone());
    let (topics, code) = (state.content.topics.clone(), FollowUpCode::of(write.secret("follow-up")));
    let hash = code.hash();
    let outcome = write.carry_out(&state, move |transaction| {
        if let Some(seconds) = visits.wait(Visit::AnonymousInquiry, from, now) {
            return Ok(Err(too_many(seconds)));
        }
        let context = Context { transaction, customer: "", today: local_date(now) };
        let mut errors = Vec::new();
        errors.extend((!topics.is_anonymous(&topic)).then(|| wrong("topic", "not_a_choice")));
        errors.extend(inquiries::check(&text, &attachments, context)?);
        if !errors.is_empty() {
            return Ok(Err(Problem::invalid_fields(errors)));
        }
        let case = NewCase {
            owner: "",
            kind: "anonymous_inquiry",
            subject: &topic,
            document: json!({ "text": text }).to_string(),
            attachments: &attachments,
        };
        let number = cases::open(transaction, &case, now)?;
        cases::lock(transaction, &number, &hash)?;
        visits.note(Visit::AnonymousInquiry, from, now);
        Ok(Ok(receipt::of(&number, now)))
    });
    let mut outcome = outcome.await?;
    if let Some(answer) = outcome.answer.as_object_mut() {
        answer.insert("code".to_owned(), json!(code.grouped()));
    }
    Ok(([(CACHE_CONTROL, "no-store")], outcome).into_response())
}

/// What came of a question without a name. A wrong number and a wrong code get the same answer, and only so many are let try.
#[utoipa::path(post, path = "/v1/anonymous-inquiries/follow-up", operation_id = "follow_up", tag = "sent", request_body = FollowUp,
    responses((status = 200, description = "How far it has come", body = FollowedUp), (status = 404, response = NotFound)))]
pub async fn follow_up(
    State(state): State<AppState>,
    _: Nobody,
    Extension(Peer(peer)): Extension<Peer>,
    request: Request,
) -> Result<Response, Problem> {
    let (now, from) = (state.clock.now(), peer.ip());
    let body = to_bytes(request.into_body(), LARGEST_FOLLOW_UP).await.map_err(|_| {
        let detail = format!("At most {LARGEST_FOLLOW_UP} bytes are taken.");
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail)
    })?;
    let FollowUp { case, code } =
        serde_json::from_slice(&body).map_err(|error| Problem::invalid_request(error.to_string()))?;
    if let Some(seconds) = state.visits.wait(Visit::WrongFollowUp, from, now) {
        return Err(too_many(seconds));
    }
    let hash = FollowUpCode::typed(&code).hash();
    let found = state.database.run(move |transaction| cases::unlock(transaction, &case, &hash)).await?;
    let Some(case) = found else {
        state.visits.note(Visit::WrongFollowUp, from, now);
        return Err(Problem::not_found());
    };
    let (status, answer) = inquiries::outcome(&case, &state.content.topics, now);
    let body = FollowedUp {
        received_at: receipt::instant(case.received_at),
        case: case.number,
        topic: case.subject,
        status,
        answer,
    };
    Ok(([(CACHE_CONTROL, "no-store")], Json(body)).into_response())
}
