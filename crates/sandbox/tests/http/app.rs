//! What an app does, in a few words.

use std::sync::Once;

use chrono::{DateTime, Utc};
use kundeapp_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::Value;

/// The published vector of RFC 7636's method S256 for this project.
pub const VERIFIER: &str = "xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo";
pub const CHALLENGE: &str = "b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI";
pub const PRIVATE: &str = "privat@example.com";
pub const CABIN_OWNER: &str = "hytteeier@example.com";
pub const FORMER_RESIDENT: &str = "tidligere-beboer@example.com";
pub const PROSUMER: &str = "prosumer@example.com";
pub const BUSINESS: &str = "bedrift@example.com";
pub const CO_OPERATIVE: &str = "borettslag@example.com";
pub const HOLIDAY_HOME: &str = "hytte@example.com";
pub const STRANGER: &str = "fremmed@example.com";

pub const HOUSE: &str = "999900000000000015";
pub const FLAT: &str = "999900000000000022";
pub const CABIN: &str = "999900000000000039";

/// A sandbox and an app's way to it.
pub struct App {
    pub sandbox: RunningSandbox,
    pub http: Client,
}

pub fn now() -> DateTime<Utc> {
    "2026-11-21T11:00:00Z".parse().unwrap()
}

pub fn config() -> SandboxConfig {
    SandboxConfig::new(1, now())
}

pub fn client() -> Client {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        let _installed_already = rustls::crypto::ring::default_provider().install_default();
    });
    Client::builder().tls_certs_only([]).build().unwrap()
}

impl App {
    pub async fn start() -> Self {
        Self::start_with(config()).await
    }

    pub async fn start_with(config: SandboxConfig) -> Self {
        Self { sandbox: Sandbox::start(config).await.unwrap(), http: client() }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        Answer::of(self.http.post(self.url(path)).form(form)).await
    }

    /// Asks for a code by e-mail.
    pub async fn ask_for_code(&self, address: &str) -> Answer {
        self.ask_by("email", address).await
    }

    pub async fn ask_by(&self, method: &str, hint: &str) -> Answer {
        let form = [
            ("client_id", "kundeapp"),
            ("response_type", "code"),
            ("scope", "openid offline_access"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("nonce", "a-nonce"),
            ("method", method),
            ("login_hint", hint),
        ];
        self.post("/oauth/challenge", &form).await
    }

    pub async fn enter_code(&self, auth_session: &str, otp: &str) -> Answer {
        let form = [
            ("client_id", "kundeapp"),
            ("response_type", "code"),
            ("auth_session", auth_session),
            ("otp", otp),
        ];
        self.post("/oauth/challenge", &form).await
    }

    /// Asks for a code and enters it.
    pub async fn authorization_code(&self, address: &str) -> String {
        let asked = self.ask_for_code(address).await;
        let otp = self.sandbox.outbox().latest_code(address).unwrap();
        self.enter_code(asked.text("auth_session"), &otp).await.text("authorization_code").to_owned()
    }

    pub async fn exchange(&self, code: &str) -> Answer {
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", "kundeapp"),
            ("code", code),
            ("code_verifier", VERIFIER),
        ];
        self.post("/oauth/token", &form).await
    }

    pub async fn refresh(&self, token: &str) -> Answer {
        let form = [("grant_type", "refresh_token"), ("client_id", "kundeapp"), ("refresh_token", token)];
        self.post("/oauth/token", &form).await
    }

    /// Logs in and returns the answer of the token endpoint.
    pub async fn log_in(&self, address: &str) -> Answer {
        let code = self.authorization_code(address).await;
        self.exchange(&code).await
    }

    /// Logs in and returns the access token.
    pub async fn access_token(&self, address: &str) -> String {
        self.log_in(address).await.text("access_token").to_owned()
    }

    /// Writes JSON under a key; without a token when that is empty.
    pub async fn write(&self, token: &str, path: &str, key: &str, body: &Value) -> Answer {
        self.write_bytes(token, path, key, "application/json", body.to_string().into_bytes()).await
    }

    /// Writes bytes under a key; without a token when that is empty.
    pub async fn write_bytes(&self, token: &str, path: &str, key: &str, kind: &str, body: Vec<u8>) -> Answer {
        let request =
            self.http.post(self.url(path)).header("idempotency-key", key).header("content-type", kind);
        let request = if token.is_empty() { request } else { request.bearer_auth(token) };
        Answer::of(request.body(body)).await
    }

    /// Uploads a picture and returns its id.
    pub async fn picture(&self, token: &str, number: u8) -> String {
        let key = format!("picture-{number:016}-{}", token.len());
        let answer = self.write_bytes(token, "/v1/attachments", &key, "image/png", picture(number)).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.text("id").to_owned()
    }

    pub async fn get(&self, token: &str, path: &str) -> Answer {
        Answer::of(self.http.get(self.url(path)).bearer_auth(token)).await
    }
}

/// The beginning of a PNG, which is all that anybody looks at.
pub fn picture(number: u8) -> Vec<u8> {
    [b"\x89PNG\r\n\x1A\n", &[number][..]].concat()
}

/// An answer that was read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub content_type: String,
    pub retry_after: Option<String>,
    pub body: Value,
}

impl Answer {
    pub async fn of(request: RequestBuilder) -> Self {
        Self::read(request.send().await.unwrap()).await
    }

    async fn read(response: Response) -> Self {
        let header =
            |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let (status, retry_after) = (response.status(), header("retry-after"));
        let content_type = header("content-type").unwrap_or_default();
        let body = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
        Self { status, content_type, retry_after, body }
    }

    pub fn text(&self, member: &str) -> &str {
        self.body[member].as_str().unwrap_or_else(|| panic!("no {member} in {}", self.body))
    }

    /// The fields that were refused and why.
    pub fn errors(&self) -> Vec<(&str, &str)> {
        assert_eq!(self.problem(), (422, "invalid_fields"));
        let errors = self.body["errors"].as_array().unwrap().iter();
        errors.map(|error| (error["field"].as_str().unwrap(), error["code"].as_str().unwrap())).collect()
    }

    /// Status and `error` of an OAuth error.
    pub fn oauth_error(&self) -> (u16, &str) {
        (self.status.as_u16(), self.text("error"))
    }

    /// Status and `code` of a problem, which must be complete.
    pub fn problem(&self) -> (u16, &str) {
        assert_eq!(self.content_type, "application/problem+json", "{}", self.body);
        assert_eq!(self.body["status"], self.status.as_u16());
        for member in ["type", "title", "detail"] {
            self.text(member);
        }
        (self.status.as_u16(), self.text("code"))
    }
}
