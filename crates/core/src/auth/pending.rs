use chrono::{DateTime, Utc};
use openidconnect::{Nonce, PkceCodeChallenge, PkceCodeVerifier};

use super::LoginHint;
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// A login that waits for its code. In memory only: it is worth nothing after five minutes.
pub(super) struct PendingLogin {
    pub method: LoginMethod,
    pub hint: LoginHint,
    pub auth_session: Secret,
    pub proof: LoginProof,
    pub resend_after: DateTime<Utc>,
}

/// What ties a login to the app that began it: PKCE for the code, the nonce for the id token.
pub(super) struct LoginProof {
    verifier: PkceCodeVerifier,
    pub nonce: Nonce,
}

impl LoginProof {
    /// New random ones.
    pub fn random() -> Self {
        let (_, verifier) = PkceCodeChallenge::new_random_sha256();
        Self { verifier, nonce: Nonce::new_random() }
    }

    /// The S256 challenge, which may be seen.
    pub fn challenge(&self) -> PkceCodeChallenge {
        PkceCodeChallenge::from_code_verifier_sha256(&self.verifier)
    }

    /// The verifier, for the one request that proves it.
    pub fn verifier(&self) -> PkceCodeVerifier {
        PkceCodeVerifier::new(self.verifier.secret().clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_published_vector() {
        let verifier = PkceCodeVerifier::new("xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo".to_owned());
        let proof = LoginProof { verifier, nonce: Nonce::new_random() };
        assert_eq!(proof.challenge().as_str(), "b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI");
        assert_eq!(proof.challenge().method().as_str(), "S256");
    }

    #[test]
    fn no_two_logins_share_their_proof() {
        let (one, other) = (LoginProof::random(), LoginProof::random());
        assert_ne!(one.challenge().as_str(), other.challenge().as_str());
        assert_ne!(one.nonce.secret(), other.nonce.secret());
    }
}
