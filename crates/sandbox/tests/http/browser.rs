//! The system browser: follows redirects by hand, keeps cookies, fills in forms.

use std::collections::BTreeMap;
use std::fmt::Write;

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Url};

use crate::app::{App, CHALLENGE, client};

pub const BACK: &str = "com.example.kundeapp:/login/callback";

/// What `/oauth/authorize` is asked with.
pub type Parameters = Vec<(&'static str, String)>;

pub struct Browser {
    http: Client,
    base: String,
    cookies: BTreeMap<String, String>,
    /// Everything that the company's own pages and redirects have said.
    pub seen: String,
}

/// What the browser shows, or where it was sent that is not a page of the sandbox.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub url: String,
    pub html: String,
    pub location: Option<String>,
}

impl Browser {
    pub fn of(app: &App) -> Self {
        drop(client());
        let http = Client::builder().tls_certs_only([]).redirect(Policy::none()).build().unwrap();
        let base = app.sandbox.base_url().to_owned();
        Self { http, base, cookies: BTreeMap::new(), seen: String::new() }
    }

    /// One call, no redirect followed.
    pub async fn call(&mut self, request: RequestBuilder) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let response = request.header(COOKIE, cookies.join("; ")).send().await.unwrap();
        let (status, url) = (response.status().as_u16(), response.url().to_string());
        let headers = response.headers().clone();
        for cookie in headers.get_all(SET_COOKIE) {
            let (name, value) = cookie.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let location = headers.get(LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let html = response.text().await.unwrap();
        if !Url::parse(&url).unwrap().path().starts_with("/idporten") {
            writeln!(self.seen, "{status} {headers:?} {html}").unwrap();
        }
        Page { status, url, html, location }
    }

    pub async fn get(&mut self, url: &str) -> Page {
        let request = self.http.get(url);
        self.call(request).await
    }

    /// Follows redirects within the sandbox.
    pub async fn follow(&mut self, mut page: Page) -> Page {
        while let Some(location) = page.location.clone() {
            let Some(next) = self.within(&location) else { break };
            page = self.get(&next).await;
        }
        page
    }

    pub async fn authorize(&mut self, parameters: &Parameters) -> Page {
        let url = format!("{}/oauth/authorize", self.base);
        let first = self.call(self.http.get(url).query(parameters)).await;
        self.follow(first).await
    }

    /// Sends the form of a page, with the hidden field that it has.
    pub async fn submit(&mut self, page: &Page, fields: &[(&str, &str)]) -> Page {
        let mut form = vec![("login", hidden(&page.html)), ("action", "login")];
        form.extend(fields);
        let first = self.call(self.http.post(&page.url).form(&form)).await;
        self.follow(first).await
    }

    pub async fn cancel(&mut self, page: &Page) -> Page {
        let form = [("login", hidden(&page.html)), ("action", "cancel")];
        let first = self.call(self.http.post(&page.url).form(&form)).await;
        self.follow(first).await
    }

    /// Forgets the cookies, as another browser would not have them.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    fn within(&self, location: &str) -> Option<String> {
        if location.starts_with('/') {
            return Some(format!("{}{location}", self.base));
        }
        location.starts_with(&format!("{}/", self.base)).then(|| location.to_owned())
    }
}

impl Page {
    /// The parameters of the way back to the app at `address`.
    pub fn back_at(&self, address: &str) -> BTreeMap<String, String> {
        let location = self.location.as_deref().unwrap_or_else(|| panic!("no redirect: {self:?}"));
        let query = location.strip_prefix(address).and_then(|rest| rest.strip_prefix('?'));
        let query = query.unwrap_or_else(|| panic!("not back at {address}: {location}"));
        let url = Url::parse(&format!("http://x/?{query}")).unwrap();
        url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
    }

    pub fn back(&self) -> BTreeMap<String, String> {
        self.back_at(BACK)
    }

    /// `error` and `error_description` at the app's address.
    pub fn refusal(&self) -> (String, String) {
        let back = self.back();
        assert_eq!(back.get("code"), None);
        assert_eq!(back["state"], "app-state");
        (back["error"].clone(), back["error_description"].clone())
    }
}

/// A login as the app begins it.
pub fn asked(method: Option<&str>) -> Parameters {
    let mut parameters: Parameters = [
        ("client_id", "kundeapp"),
        ("redirect_uri", BACK),
        ("response_type", "code"),
        ("scope", "openid offline_access"),
        ("state", "app-state"),
        ("nonce", "app-nonce"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into();
    parameters.extend(method.map(|method| ("login_method", method.to_owned())));
    parameters
}

/// The same with one parameter changed, or left out.
pub fn with(mut parameters: Parameters, name: &str, value: Option<&str>) -> Parameters {
    match value {
        Some(value) => {
            let found = parameters.iter_mut().find(|(known, _)| *known == name).unwrap();
            value.clone_into(&mut found.1);
        }
        None => parameters.retain(|(known, _)| *known != name),
    }
    parameters
}

fn hidden(html: &str) -> &str {
    let (_, rest) = html.split_once("name=\"login\" value=\"").unwrap_or_else(|| panic!("no form: {html}"));
    rest.split('"').next().unwrap()
}
