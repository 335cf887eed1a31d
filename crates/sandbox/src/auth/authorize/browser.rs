//! Which browser a login is in: a cookie, so that a way back from ID-porten that was begun in one browser cannot be
//! finished in another.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

use crate::auth::broker::{AWAY, CALLBACK};
use crate::auth::secret;

const NAME: &str = "login";

/// The `Set-Cookie` of a login. A company with TLS would add `Secure` and the prefix `__Host-`.
pub fn cookie(value: &str) -> String {
    format!("{NAME}={value}; Path={CALLBACK}; Max-Age={}; HttpOnly; SameSite=Lax", AWAY.num_seconds())
}

/// The `Set-Cookie` that ends it.
pub fn no_cookie() -> String {
    format!("{NAME}=; Path={CALLBACK}; Max-Age=0; HttpOnly; SameSite=Lax")
}

/// Whether the browser brings the cookie with that hash.
pub fn is_same(headers: &HeaderMap, hash: &[u8; 32]) -> bool {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .any(|(name, value)| name == NAME && secret::hash(value) == *hash)
}
