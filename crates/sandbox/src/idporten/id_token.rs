//! Who has logged in, for the client only.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::fault::IdPortenFault;
use super::provider::{IdPorten, LoggedIn};
use crate::auth::keys::SigningKeys;

/// How long the id token is good.
const LIFETIME: i64 = 120;
const NOBODY: &str = "a-nonce-that-nobody-sent";

pub fn id_token(idporten: &IdPorten, person: &LoggedIn) -> String {
    let provider = idporten.provider();
    let now = provider.clock.now().timestamp();
    let has = |fault| idporten.has(fault);
    let issuer =
        if has(IdPortenFault::OtherIssuer) { "https://other.example.com" } else { idporten.issuer() };
    let audience =
        if has(IdPortenFault::OtherAudience) { "another-client" } else { provider.client.id.as_str() };
    let level = if has(IdPortenFault::LowLevel) { "idporten-loa-low" } else { "idporten-loa-high" };
    let nonce = if has(IdPortenFault::OtherNonce) { NOBODY } else { &person.request.nonce };
    let begins = if has(IdPortenFault::ExpiredToken) { now - 2 * LIFETIME } else { now };
    let mut claims = json!({
        "iss": issuer,
        "sub": pairwise(&provider.client.id, person),
        "aud": audience,
        "iat": begins,
        "exp": begins + LIFETIME,
        "acr": level,
        "amr": [person.eid.amr()],
        "nonce": nonce,
    });
    if let (false, Value::Object(claims)) = (has(IdPortenFault::NoPid), &mut claims) {
        claims.insert("pid".to_owned(), json!(person.pid.as_str()));
    }
    match SigningKeys::of("nobody", 0).filter(|_| has(IdPortenFault::OtherKey)) {
        Some(unpublished) => unpublished.sign(&claims),
        None => provider.keys.sign(&claims),
    }
}

/// The same person is somebody else to every client.
fn pairwise(client: &str, person: &LoggedIn) -> String {
    let hash = Sha256::new()
        .chain_update("sandbox sub ")
        .chain_update(client)
        .chain_update([0])
        .chain_update(person.pid.as_str())
        .finalize();
    URL_SAFE_NO_PAD.encode(hash)
}
