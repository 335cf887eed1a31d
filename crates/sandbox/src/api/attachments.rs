//! `POST /v1/attachments`: a file, before what it belongs to is sent.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::visitor::Visitor;
use crate::auth::secret;
use crate::db::attachments;
use crate::openapi::{FileType, Secret};
use crate::problem::Problem;
use crate::rules::MediaType;
use crate::state::AppState;
use crate::writing::Write;

/// 8 MB: a photograph of a telephone.
const LARGEST: usize = 8 * 1024 * 1024;

/// A file that has come.
#[derive(Debug, Serialize, ToSchema)]
struct Attachment {
    #[schema(value_type = Secret)]
    id: String,
    #[schema(value_type = FileType)]
    media_type: &'static str,
    /// Bytes.
    #[schema(minimum = 1, maximum = 8_388_608)]
    size: usize,
}

/// A file, before what it belongs to is sent. Goes after seven days when nobody used it.
#[utoipa::path(post, path = "/v1/attachments", operation_id = "upload_attachment", tag = "sent", security((), ("bearer" = [])),
    request_body(description = "At most 8 MB, whose first bytes are what `Content-Type` says",
        content(("image/jpeg"), ("image/png"), ("application/pdf"))),
    responses((status = 201, description = "It has come", body = Attachment)))]
pub async fn upload(
    State(state): State<AppState>,
    Visitor(caller): Visitor,
    request: Request,
) -> Result<Response, Problem> {
    let write = Write::begin(&state, caller.map(|caller| caller.customer), request, LARGEST).await?;
    // The name of a file that came without a login is all that protects it.
    let id = secret::token().map_err(|error| {
        tracing::error!(%error, "no random numbers");
        Problem::server_error("The company's server failed.")
    })?;
    let kind =
        MediaType::of(&write.body).filter(|kind| kind.name() == write.content_type).ok_or_else(wrong_type)?;
    let (owner, bytes, now) = (write.owner.clone(), write.body.clone(), state.clock.now());
    write
        .once(&state, move |transaction| {
            attachments::insert(transaction, &id, &owner, kind.name(), &bytes, now)?;
            Ok(Ok(json!(Attachment { id, media_type: kind.name(), size: bytes.len() })))
        })
        .await
}

fn wrong_type() -> Problem {
    Problem::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "unsupported_media_type",
        "A JPEG, PNG or PDF is taken, and Content-Type must say which.",
    )
}
