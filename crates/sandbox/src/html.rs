//! Pages for people: one frame, no script, nothing fetched from elsewhere.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, StatusCode};
use axum::response::{Html, IntoResponse, Response};

/// No `form-action`: browsers would hold the redirect back to the app, which follows a form, to it too.
const HEADERS: [(HeaderName, &str); 5] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (CACHE_CONTROL, "no-store"),
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
];

const STYLE: &str = "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:auto;padding:1rem;\
color-scheme:light dark}label,legend{display:block;font-weight:600}.hint,.error{display:block;font-weight:400}\
.error::before{content:'Feil: '}.error{font-weight:600;border-left:.25rem solid;padding-left:.5rem}\
input:not([type=radio]),button,.choice{font:inherit;min-height:3rem;padding:.25rem .75rem;margin:.25rem .5rem 1rem 0;\
border:2px solid;border-radius:.5rem;box-sizing:border-box}input:not([type=radio]){width:100%;max-width:20rem}\
.choice{display:flex;align-items:center}.radio{display:flex;align-items:center;min-height:3rem;gap:.5rem;font-weight:400}\
fieldset{border:0;padding:0;margin:0 0 1rem}.summary{border:2px solid;border-radius:.5rem;padding:0 1rem;margin-bottom:1rem}\
:focus-visible{outline:3px solid;outline-offset:3px}ul.plain{list-style:none;padding:0}td,th{text-align:left;padding:.25rem .75rem .25rem 0}";

/// A page in Norwegian. `title` is text, `main` is markup.
pub fn page(status: StatusCode, title: &str, main: &str) -> Response {
    let title = escaped(title);
    let html = format!(
        "<!doctype html><html lang=\"nb\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <style>{STYLE}</style></head><body><main>{main}</main></body></html>"
    );
    (status, HEADERS, Html(html)).into_response()
}

/// A page with a heading and a sentence.
pub fn notice(status: StatusCode, heading: &str, sentence: &str) -> Response {
    page(status, heading, &format!("<h1>{}</h1><p>{}</p>", escaped(heading), escaped(sentence)))
}

/// What callers send must not become markup.
pub fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, letter| {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_become_markup() {
        assert_eq!(escaped("<b a='1'>\"&"), "&lt;b a=&#39;1&#39;&gt;&quot;&amp;");
    }
}
