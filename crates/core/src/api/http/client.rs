use std::sync::Arc;

use chrono::{DateTime, Utc};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Request, RequestBuilder, Url};

use super::date::DateListener;
use super::{Answer, HttpConfig, HttpError, RetryPolicy, tls};
use crate::api::{AccessToken, BaseUrl};

/// How the app speaks to its grid company: one pool of connections, used by everything. Cheap to clone.
///
/// Redirects are not followed: the contract has none, and a token must not travel to another server.
#[derive(Clone, Debug)]
pub struct HttpClient {
    client: Client,
    base: Arc<BaseUrl>,
    largest_answer: usize,
    retry: RetryPolicy,
    dates: DateListener,
}

/// What a write carries.
#[derive(Clone, Debug)]
pub struct Body {
    /// What kind of bytes.
    pub media_type: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl HttpClient {
    /// A client for one company's servers.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(base: BaseUrl, config: &HttpConfig) -> Result<Self, HttpError> {
        tls::install_provider();
        let mut headers = HeaderMap::new();
        let version = config.version.to_string();
        if let Ok(version) = HeaderValue::try_from(version.as_str()) {
            headers.insert(HeaderName::from_static("kundeapp-version"), version);
        }
        let mut builder = Client::builder()
            .tls_certs_only(tls::roots())
            .https_only(!base.is_loopback())
            .redirect(Policy::none())
            .connect_timeout(config.connect_timeout)
            .read_timeout(config.read_timeout)
            .timeout(config.total_timeout)
            .user_agent(format!("kundeapp/{version}"))
            .default_headers(headers);
        if base.is_loopback() {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(HttpError::of)?;
        Ok(Self {
            client,
            base: Arc::new(base),
            largest_answer: config.largest_answer,
            retry: config.retry,
            dates: DateListener::default(),
        })
    }

    /// The same client, which tells `listener` what time the server says it is.
    #[must_use]
    pub fn hearing_dates(self, listener: impl Fn(DateTime<Utc>) + Send + Sync + 'static) -> Self {
        Self { dates: DateListener::new(listener), ..self }
    }

    /// The same client, which tells nobody what time other servers say it is.
    #[must_use]
    pub fn deaf_to_dates(&self) -> Self {
        Self { dates: DateListener::default(), ..self.clone() }
    }

    /// The address that paths are joined to.
    #[must_use]
    pub fn base(&self) -> &BaseUrl {
        &self.base
    }

    /// Gets `path`, which begins with a slash. Repeated when that is safe and may help.
    ///
    /// # Errors
    /// When no whole answer came, however often it was asked for. An answer that refuses is no error here.
    pub async fn get(
        &self,
        path: &str,
        query: &[(&str, &str)],
        token: Option<&AccessToken>,
    ) -> Result<Answer, HttpError> {
        let request = || {
            let request = self.client.get(self.base.join(path)).header(ACCEPT, "application/json");
            let request = if query.is_empty() { request } else { request.query(query) };
            match token {
                Some(token) => request.header(AUTHORIZATION, token.header()),
                None => request,
            }
        };
        self.retry.run(|| self.send(request())).await
    }

    /// Posts to `path`, which begins with a slash, once; `key` is the same in every attempt at the same write.
    ///
    /// # Errors
    /// When no whole answer came: the server may have carried it out all the same.
    pub async fn post(
        &self,
        path: &str,
        key: &str,
        body: &Body,
        token: Option<&AccessToken>,
    ) -> Result<Answer, HttpError> {
        let request = self
            .client
            .post(self.base.join(path))
            .header(ACCEPT, "application/json")
            .header("idempotency-key", key)
            .header(CONTENT_TYPE, body.media_type)
            .body(body.bytes.clone());
        self.send(match token {
            Some(token) => request.header(AUTHORIZATION, token.header()),
            None => request,
        })
        .await
    }

    /// Asks something that no address should hold: posts it to `path`, once. It changes nothing there.
    ///
    /// # Errors
    /// When no whole answer came.
    pub async fn post_question(&self, path: &str, body: &Body) -> Result<Answer, HttpError> {
        let request = self.client.post(self.base.join(path)).header(ACCEPT, "application/json");
        self.send(request.header(CONTENT_TYPE, body.media_type).body(body.bytes.clone())).await
    }

    /// Asks for something that is made anew each time: posts nothing to `path`, which begins with a slash. Repeated when that may help.
    ///
    /// # Errors
    /// When no whole answer came, however often it was asked for.
    pub async fn post_bare(&self, path: &str, token: &AccessToken) -> Result<Answer, HttpError> {
        let request = || self.client.post(self.base.join(path)).header(ACCEPT, "application/json");
        self.retry.run(|| self.send(request().header(AUTHORIZATION, token.header()))).await
    }

    /// Posts a form to `url`, once.
    ///
    /// # Errors
    /// When no whole answer came.
    pub async fn post_form(&self, url: Url, form: &[(&str, &str)]) -> Result<Answer, HttpError> {
        self.send(self.client.post(url).header(ACCEPT, "application/json").form(form)).await
    }

    /// Sends a request that another library made; a `GET` is repeated when that may help.
    ///
    /// # Errors
    /// When the request is malformed, or no whole answer came.
    pub async fn execute(&self, request: Request) -> Result<Answer, HttpError> {
        if request.method() != Method::GET {
            return self.send(RequestBuilder::from_parts(self.client.clone(), request)).await;
        }
        let again = || self.client.get(request.url().clone()).headers(request.headers().clone());
        self.retry.run(|| self.send(again())).await
    }

    async fn send(&self, request: RequestBuilder) -> Result<Answer, HttpError> {
        let response = request.send().await.map_err(HttpError::of)?;
        self.dates.hear(response.headers());
        Answer::read(response, self.largest_answer).await
    }
}
