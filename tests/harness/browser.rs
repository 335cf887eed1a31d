use std::collections::BTreeMap;

use kundeapp_sandbox::{RunningSandbox, TestPerson};
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};

/// The system browser of a customer: follows redirects within the grid company and ID-porten, keeps cookies, fills in forms.
pub struct Browser {
    http: Client,
    base: String,
    cookies: BTreeMap<String, String>,
}

/// What the browser shows, or where it was sent that is not the grid company's: back to the app.
#[derive(Debug)]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The page.
    pub html: String,
    url: String,
    location: Option<String>,
}

impl Browser {
    /// A browser without cookies.
    #[must_use]
    pub fn new(sandbox: &RunningSandbox) -> Self {
        // Installed already where an app runs.
        drop(rustls::crypto::ring::default_provider().install_default());
        let http = Client::builder().tls_certs_only([]).redirect(Policy::none()).no_proxy().build().unwrap();
        Self { http, base: sandbox.base_url().to_owned(), cookies: BTreeMap::new() }
    }

    /// Opens an address, as the app asks for.
    pub async fn open(&mut self, address: &str) -> Page {
        let page = self.call(self.http.get(address)).await;
        self.follow(page).await
    }

    /// Identifies with `BankID` in an app, at ID-porten's page for it.
    pub async fn bankid(&mut self, page: &Page, person: &TestPerson) -> Page {
        self.submit(page, &[("action", "login"), ("pid", &person.pid), ("device", "app"), ("code", "")]).await
    }

    /// Identifies with `BankID` on mobile, at ID-porten's page for it.
    pub async fn bankid_mobile(&mut self, page: &Page, number: &str, birth_date: &str) -> Page {
        self.submit(page, &[("action", "login"), ("phone", number), ("birth_date", birth_date)]).await
    }

    /// Presses Avbryt.
    pub async fn cancel(&mut self, page: &Page) -> Page {
        self.submit(page, &[("action", "cancel")]).await
    }

    async fn submit(&mut self, page: &Page, fields: &[(&str, &str)]) -> Page {
        let mut form = vec![("login", page.hidden())];
        form.extend(fields);
        let page = self.call(self.http.post(&page.url).form(&form)).await;
        self.follow(page).await
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        while let Some(next) = page.location.as_deref().and_then(|location| self.within(location)) {
            page = self.call(self.http.get(next)).await;
        }
        page
    }

    async fn call(&mut self, request: RequestBuilder) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let response = request.header(COOKIE, cookies.join("; ")).send().await.unwrap();
        let headers = response.headers().clone();
        for cookie in headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let location = headers.get(LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let (status, url) = (response.status().as_u16(), response.url().to_string());
        Page { status, html: response.text().await.unwrap(), url, location }
    }

    fn within(&self, location: &str) -> Option<String> {
        match location.strip_prefix('/') {
            Some(path) => Some(format!("{}/{path}", self.base)),
            None => location.starts_with(&format!("{}/", self.base)).then(|| location.to_owned()),
        }
    }
}

impl Page {
    /// The address at which the browser hands over to the app.
    #[must_use]
    pub fn back_to_the_app(&self) -> &str {
        self.location.as_deref().unwrap()
    }

    fn hidden(&self) -> &str {
        let (_, rest) = self.html.split_once("name=\"login\" value=\"").unwrap();
        rest.split('"').next().unwrap()
    }
}
