//! Answers that are not what they should be.

use std::io;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

const CHUNK: usize = 64 * 1024;

/// Half of the body, under a header that promises all of it.
pub async fn cut(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let half = whole.slice(..whole.len() / 2);
    parts.headers.remove(TRANSFER_ENCODING);
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let broken = io::Error::new(io::ErrorKind::ConnectionReset, "a fault on demand");
    // The pause lets the server send the half before it meets the error, after which it sends nothing.
    let pieces = stream::iter([Ok(half), Err(broken)]).then(|piece| async {
        tokio::task::yield_now().await;
        piece
    });
    Response::from_parts(parts, Body::from_stream(pieces))
}

/// The same member names with values of another kind; an answer that is no JSON object becomes an array.
pub async fn change_types(response: Response) -> Response {
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
    let changed = match serde_json::from_slice(&body) {
        Ok(Value::Object(members)) => {
            Value::Object(members.into_iter().map(|(name, value)| (name, other_kind(&value))).collect())
        }
        _ => json!(["something else"]),
    };
    axum::Json(changed).into_response()
}

fn other_kind(value: &Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) => json!([]),
        Value::Number(number) => json!({ "number": number.to_string() }),
        Value::String(_) => json!(17),
        Value::Array(_) => json!("a list"),
        Value::Object(_) => json!([true, null]),
    }
}

/// A JSON string of `bytes` letters, sent in chunks so that the sandbox itself needs little memory.
pub fn huge(bytes: usize) -> Response {
    let chunk = Bytes::from(vec![b'a'; CHUNK]);
    let letters = std::iter::repeat_n(chunk.clone(), bytes / CHUNK).chain([chunk.slice(..bytes % CHUNK)]);
    let quote = || Bytes::from_static(b"\"");
    let parts = [quote()].into_iter().chain(letters).chain([quote()]);
    json_answer(Body::from_stream(stream::iter(parts.map(Ok::<_, io::Error>))))
}

/// `[[[…]]]`, so many levels.
pub fn deep(levels: usize) -> Response {
    json_answer(Body::from("[".repeat(levels) + &"]".repeat(levels)))
}

fn json_answer(body: Body) -> Response {
    (StatusCode::OK, [(CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response()
}
