//! The bodies of the login's endpoints. One form serves several steps there; here each has its own.
#![expect(dead_code, reason = "says what crate::auth reads and writes")]

use serde::Serialize;
use utoipa::ToSchema;

use super::texts::{
    CodeChallenge, CodeVerifier, EmailAddress, MobileNumber, OneTimeCode, RedirectAddress, Secret,
};
use super::words::{ByCode, ByEmail, ByRefresh, BySms, ClientId, OAuthErrorWord, ResponseTypeWord, S256};

/// Ask for a code by e-mail or SMS, or enter it.
#[derive(ToSchema, Serialize)]
#[schema(as = Challenge)]
#[serde(untagged)]
pub enum ChallengeBody {
    ByEmail(CodeByEmail),
    BySms(CodeBySms),
    Entered(CodeEntered),
}

#[derive(ToSchema, Serialize)]
pub struct CodeByEmail {
    #[schema(value_type = ClientId)]
    client_id: String,
    #[schema(value_type = ResponseTypeWord)]
    response_type: String,
    #[schema(nullable = false, examples("openid offline_access"))]
    scope: Option<String>,
    #[schema(value_type = CodeChallenge)]
    code_challenge: String,
    #[schema(value_type = S256)]
    code_challenge_method: String,
    /// Comes back in the id token.
    #[schema(nullable = false)]
    nonce: Option<String>,
    #[schema(value_type = ByEmail)]
    method: String,
    #[schema(value_type = EmailAddress)]
    login_hint: String,
}

#[derive(ToSchema, Serialize)]
pub struct CodeBySms {
    #[schema(value_type = ClientId)]
    client_id: String,
    #[schema(value_type = ResponseTypeWord)]
    response_type: String,
    #[schema(nullable = false, examples("openid offline_access"))]
    scope: Option<String>,
    #[schema(value_type = CodeChallenge)]
    code_challenge: String,
    #[schema(value_type = S256)]
    code_challenge_method: String,
    /// Comes back in the id token.
    #[schema(nullable = false)]
    nonce: Option<String>,
    #[schema(value_type = BySms)]
    method: String,
    #[schema(value_type = MobileNumber)]
    login_hint: String,
}

#[derive(ToSchema, Serialize)]
pub struct CodeEntered {
    #[schema(value_type = ClientId)]
    client_id: String,
    #[schema(value_type = ResponseTypeWord)]
    response_type: String,
    /// The one that came when the code was asked for.
    #[schema(value_type = Secret)]
    auth_session: String,
    #[schema(value_type = OneTimeCode)]
    otp: String,
}

/// Exchange a code, or a refresh token.
#[derive(ToSchema, Serialize)]
#[schema(as = TokenRequest)]
#[serde(untagged)]
pub enum TokenBody {
    Code(CodeExchanged),
    Refresh(TokenRefreshed),
}

#[derive(ToSchema, Serialize)]
pub struct CodeExchanged {
    #[schema(value_type = ByCode)]
    grant_type: String,
    #[schema(value_type = ClientId)]
    client_id: String,
    #[schema(value_type = Secret)]
    code: String,
    #[schema(value_type = CodeVerifier)]
    code_verifier: String,
    /// The one of the request, for a code that came through the browser.
    #[schema(value_type = RedirectAddress, required = false)]
    redirect_uri: Option<String>,
}

#[derive(ToSchema, Serialize)]
pub struct TokenRefreshed {
    #[schema(value_type = ByRefresh)]
    grant_type: String,
    #[schema(value_type = ClientId)]
    client_id: String,
    #[schema(value_type = Secret)]
    refresh_token: String,
}

/// An OAuth error (RFC 6749 section 5.2). The members beyond the first two stand where the contract's tables say.
#[derive(ToSchema)]
#[schema(as = OAuthError)]
pub struct OAuthRefusal {
    #[schema(value_type = OAuthErrorWord)]
    error: String,
    #[schema(nullable = false)]
    error_description: Option<String>,
    #[schema(value_type = Secret, required = false)]
    auth_session: Option<String>,
    /// A code is on its way.
    #[schema(nullable = false)]
    otp_required: Option<bool>,
    /// How many seconds the code is good.
    #[schema(nullable = false, minimum = 1)]
    expires_in: Option<u32>,
    #[schema(nullable = false, minimum = 1, maximum = 4)]
    tries_left: Option<u32>,
    /// Seconds to wait, as in the header.
    #[schema(nullable = false, minimum = 1)]
    retry_after: Option<u32>,
}
