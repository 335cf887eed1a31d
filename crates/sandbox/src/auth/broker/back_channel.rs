//! Calls from server to server: JSON answers, bounded in size and time, no redirects.

use std::fmt;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use axum::http::{Request, StatusCode, Uri};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use super::error::BrokerError;
use crate::query::encoded;

const PATIENCE: Duration = Duration::from_secs(10);
const LONGEST: usize = 64 * 1024;

/// A client's id and secret.
pub struct Credentials {
    pub id: String,
    pub secret: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The JSON at an address.
pub async fn get(address: &str) -> Result<Value, BrokerError> {
    within(Request::get(path(address)?), address, String::new()).await
}

/// The JSON that answers a form; the caller proves itself with HTTP Basic.
pub async fn post(address: &str, client: &Credentials, form: &[(&str, &str)]) -> Result<Value, BrokerError> {
    let basic = STANDARD.encode(format!("{}:{}", client.id, client.secret));
    let request = Request::post(path(address)?)
        .header(AUTHORIZATION, format!("Basic {basic}"))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    within(request, address, encoded(form)).await
}

async fn within(
    request: axum::http::request::Builder,
    address: &str,
    body: String,
) -> Result<Value, BrokerError> {
    let host = host(address)?;
    let request = request.header(HOST, &host).body(Full::new(Bytes::from(body)))?;
    tokio::time::timeout(PATIENCE, call(&host, request)).await.map_err(|_| BrokerError::Timeout)?
}

async fn call(host: &str, request: Request<Full<Bytes>>) -> Result<Value, BrokerError> {
    let stream = TcpStream::connect(host).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Ends when the sender is dropped; its error is also the sender's.
    tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    match response.status() {
        StatusCode::OK | StatusCode::CREATED => {}
        other => return Err(BrokerError::Status(other.as_u16())),
    }
    let body = Limited::new(response.into_body(), LONGEST).collect().await.map_err(|_| BrokerError::Body)?;
    serde_json::from_slice(&body.to_bytes()).map_err(|_| BrokerError::Body)
}

fn host(address: &str) -> Result<String, BrokerError> {
    let uri: Uri = address.parse().map_err(|_| BrokerError::Metadata)?;
    uri.authority().map(ToString::to_string).ok_or(BrokerError::Metadata)
}

fn path(address: &str) -> Result<String, BrokerError> {
    let uri: Uri = address.parse().map_err(|_| BrokerError::Metadata)?;
    uri.path_and_query().map(ToString::to_string).ok_or(BrokerError::Metadata)
}
