//! Checking a JSON Web Signature with the keys that its issuer publishes.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};
use serde_json::Value;

use super::error::BrokerError;

/// The claims of a token that is signed (ES256, nothing else) with one of the keys.
pub fn verified(token: &str, keys: &Value) -> Result<Value, BrokerError> {
    parts(token, keys).ok_or(BrokerError::Signature)
}

fn parts(token: &str, keys: &Value) -> Option<Value> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    let header: Value = serde_json::from_slice(&decoded(header)?).ok()?;
    if header.get("alg")?.as_str()? != "ES256" {
        return None;
    }
    let key = keys.get("keys")?.as_array()?.iter().find(|key| key.get("kid") == header.get("kid"))?;
    let signature = Signature::from_slice(&decoded(signature)?).ok()?;
    public(key)?.verify(signed.as_bytes(), &signature).ok()?;
    serde_json::from_slice(&decoded(claims)?).ok()
}

fn public(jwk: &Value) -> Option<VerifyingKey> {
    let coordinate = |name| decoded(jwk.get(name)?.as_str()?);
    let point = [vec![4], coordinate("x")?, coordinate("y")?].concat();
    VerifyingKey::from_sec1_bytes(&point).ok()
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::auth::keys::SigningKeys;

    #[test]
    fn only_a_published_key_and_an_untouched_token_will_do() {
        let (ours, others) = (SigningKeys::from_seed(1).unwrap(), SigningKeys::from_seed(2).unwrap());
        let keys = json!({ "keys": [ours.public_jwk()] });
        let token = ours.sign(&json!({ "sub": "a" }));
        assert_eq!(verified(&token, &keys).unwrap()["sub"], "a");
        assert!(verified(&others.sign(&json!({ "sub": "a" })), &keys).is_err());
        let (head, signature) = token.rsplit_once('.').unwrap();
        let forged = URL_SAFE_NO_PAD.encode(r#"{"sub":"b"}"#);
        let header = head.split('.').next().unwrap();
        assert!(verified(&format!("{header}.{forged}.{signature}"), &keys).is_err());
        let none = URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#);
        for broken in ["", ".", "..", &format!("{none}.{forged}.")] {
            assert!(verified(broken, &keys).is_err(), "{broken}");
        }
    }
}
