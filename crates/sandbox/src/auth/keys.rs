//! The key that signs id tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{Signature, SigningKey};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

/// An ES256 key. It follows from the seed, so that a sandbox kept in a file keeps its key; it protects nothing but
/// invented customers on loopback.
#[derive(Clone)]
pub struct SigningKeys {
    key: SigningKey,
    id: String,
}

/// The public half of a key (RFC 7517).
#[derive(Debug, Serialize, ToSchema)]
pub struct Jwk {
    #[schema(examples("EC"))]
    kty: &'static str,
    #[schema(examples("P-256"))]
    crv: &'static str,
    #[schema(examples("sig"))]
    r#use: &'static str,
    #[schema(examples("ES256"))]
    alg: &'static str,
    kid: String,
    #[schema(pattern = "^[A-Za-z0-9_-]{43}$")]
    x: String,
    #[schema(pattern = "^[A-Za-z0-9_-]{43}$")]
    y: String,
}

impl SigningKeys {
    /// The key of a seed. `None` if no hash of the seed is a private key, which has never been seen.
    pub fn from_seed(seed: u64) -> Option<Self> {
        Self::of("ES256", seed)
    }

    /// The key of a seed for one purpose; each purpose has another.
    pub fn of(purpose: &str, seed: u64) -> Option<Self> {
        let key = (0u8..=255).find_map(|attempt| {
            let hash = Sha256::new()
                .chain_update("kundeapp-sandbox ")
                .chain_update(purpose)
                .chain_update(seed.to_be_bytes())
                .chain_update([attempt])
                .finalize();
            SigningKey::from_slice(&hash).ok()
        })?;
        let point = key.verifying_key().to_sec1_point(false);
        let id = URL_SAFE_NO_PAD.encode(Sha256::digest(point.as_bytes()).get(..9)?);
        Some(Self { key, id })
    }

    /// The public half as a JSON Web Key.
    pub fn public_jwk(&self) -> Jwk {
        let point = self.key.verifying_key().to_sec1_point(false);
        let coordinate = |bytes: Option<&[u8]>| URL_SAFE_NO_PAD.encode(bytes.unwrap_or_default());
        Jwk {
            kty: "EC",
            crv: "P-256",
            r#use: "sig",
            alg: "ES256",
            kid: self.id.clone(),
            x: coordinate(point.as_bytes().get(1..33)),
            y: coordinate(point.as_bytes().get(33..65)),
        }
    }

    /// The claims of a token that this key has signed.
    pub fn verified(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).ok()?).ok()?;
        self.key.verifying_key().verify(signed.as_bytes(), &signature).ok()?;
        let (_, claims) = signed.split_once('.')?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
    }

    /// A JSON Web Signature in compact form.
    pub fn sign(&self, claims: &Value) -> String {
        let header = json!({ "alg": "ES256", "typ": "JWT", "kid": self.id });
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(claims));
        let signature: Signature = self.key.sign(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }
}

impl std::fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKeys").field("id", &self.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use p256::ecdsa::VerifyingKey;

    use super::*;

    #[test]
    fn a_signature_verifies_with_the_published_key() {
        let keys = SigningKeys::from_seed(1).unwrap();
        let token = keys.sign(&json!({ "sub": "c-private" }));
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let jwk = keys.public_jwk();
        let coordinate = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let point = [vec![4], coordinate(&jwk.x), coordinate(&jwk.y)].concat();
        let public = VerifyingKey::from_sec1_bytes(&point).unwrap();
        let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
        public.verify(signed.as_bytes(), &signature).unwrap();
    }

    #[test]
    fn only_its_own_tokens_are_read_back() {
        let (one, other) = (SigningKeys::from_seed(1).unwrap(), SigningKeys::from_seed(2).unwrap());
        let claims = json!({ "sub": "c-private" });
        assert_eq!(one.verified(&one.sign(&claims)), Some(claims.clone()));
        assert_eq!(one.verified(&other.sign(&claims)), None);
        assert_eq!(one.verified("a.b.c"), None);
    }

    #[test]
    fn a_seed_has_one_key() {
        let id = |seed| SigningKeys::from_seed(seed).unwrap().id;
        assert_eq!(id(1), id(1));
        assert_ne!(id(1), id(2));
    }
}
