use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use axum::response::{Html, IntoResponse, Response};
use kundeapp_core::screens::login::BrowserPage;

/// Looks the same in any browser, light or dark, and loads nothing.
const STYLE: &str =
    "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem}";

/// The page that ends the way through the browser.
pub fn html(page: &BrowserPage) -> Response {
    let (language, title, text) = (page.language.tag(), escaped(&page.title), escaped(&page.text));
    let body = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title>\
         <style>{STYLE}</style></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    );
    let headers = [
        (CACHE_CONTROL, "no-store"),
        // The address has the code: nothing on the page may tell it on.
        (REFERRER_POLICY, "no-referrer"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'"),
    ];
    (headers, Html(body)).into_response()
}

/// Nobody waits for this any more.
pub fn nobody() -> Response {
    StatusCode::GONE.into_response()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use kundeapp_core::i18n::Language;

    use super::*;

    #[test]
    fn the_page_says_no_more_than_its_words_and_tells_nobody_its_address() {
        let page = BrowserPage { language: Language::En, title: "<b>".to_owned(), text: "a & b".to_owned() };
        let response = html(&page);
        assert_eq!(response.headers()[CACHE_CONTROL], "no-store");
        assert_eq!(response.headers()[REFERRER_POLICY], "no-referrer");
        assert_eq!(escaped(&page.title), "&lt;b&gt;");
    }
}
