use openidconnect::{Nonce, PkceCodeChallenge, PkceCodeVerifier};
use serde::{Deserialize, Serialize};

use crate::secure_store::Secret;

/// What ties a login to the app that began it: PKCE for the code, the nonce for the id token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LoginProof {
    verifier: Secret,
    nonce: Secret,
}

impl LoginProof {
    /// New random ones.
    pub fn random() -> Self {
        let (_, verifier) = PkceCodeChallenge::new_random_sha256();
        let nonce = Nonce::new_random();
        Self {
            verifier: Secret::new(verifier.secret().as_str()),
            nonce: Secret::new(nonce.secret().as_str()),
        }
    }

    /// The S256 challenge, which may be seen.
    pub fn challenge(&self) -> PkceCodeChallenge {
        PkceCodeChallenge::from_code_verifier_sha256(&self.verifier())
    }

    /// The verifier, for the one request that proves it.
    pub fn verifier(&self) -> PkceCodeVerifier {
        PkceCodeVerifier::new(self.verifier.expose().to_owned())
    }

    /// The nonce that the id token must have.
    pub fn nonce(&self) -> Nonce {
        Nonce::new(self.nonce.expose().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_published_vector() {
        let verifier = Secret::new("xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo");
        let proof = LoginProof { verifier, nonce: Secret::new("n") };
        assert_eq!(proof.challenge().as_str(), "b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI");
        assert_eq!(proof.challenge().method().as_str(), "S256");
    }

    #[test]
    fn no_two_logins_share_their_proof() {
        let (one, other) = (LoginProof::random(), LoginProof::random());
        assert_ne!(one.challenge().as_str(), other.challenge().as_str());
        assert_ne!(one.nonce().secret(), other.nonce().secret());
    }
}
