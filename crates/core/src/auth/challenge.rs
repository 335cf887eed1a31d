use openidconnect::url::Url;

use super::challenge_body::{Started, Verified, started, verified};
use super::proof::LoginProof;
use super::{AuthError, LoginHint, OneTimeCode};
use crate::api::http::HttpClient;
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// What the app asks to do on the customer's behalf: know who they are, and go on when they are away.
const SCOPE: &str = "openid offline_access";

/// The company's authorization challenge endpoint (draft-ietf-oauth-first-party-apps-04).
pub(super) struct Challenge<'a> {
    pub http: &'a HttpClient,
    pub endpoint: &'a Url,
    pub client_id: &'a str,
}

impl Challenge<'_> {
    /// Step 1: asks for a code to be sent.
    pub async fn start(
        &self,
        method: LoginMethod,
        hint: &LoginHint,
        proof: &LoginProof,
    ) -> Result<Started, AuthError> {
        let (challenge, nonce) = (proof.challenge(), proof.nonce());
        let form = [
            ("client_id", self.client_id),
            ("response_type", "code"),
            ("scope", SCOPE),
            ("code_challenge", challenge.as_str()),
            ("code_challenge_method", challenge.method().as_str()),
            ("nonce", nonce.secret()),
            ("method", method.id()),
            ("login_hint", hint.expose()),
        ];
        started(&self.http.post_form(self.endpoint.clone(), &form).await?, method)
    }

    /// Step 2: shows the code that came.
    pub async fn verify(&self, auth_session: &Secret, code: &OneTimeCode) -> Result<Verified, AuthError> {
        let form = [
            ("client_id", self.client_id),
            ("response_type", "code"),
            ("auth_session", auth_session.expose()),
            ("otp", code.expose()),
        ];
        verified(&self.http.post_form(self.endpoint.clone(), &form).await?)
    }
}
