use std::borrow::Cow;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{CoreErrorResponseType, CoreJwsSigningAlgorithm, CoreTokenResponse};
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, ConfigurationError, OAuth2TokenResponse, RedirectUrl,
    RefreshToken, RequestTokenError, StandardErrorResponse, TokenResponse,
};

use super::identity::{Identity, LoginWays};
use super::oidc_http::OidcHttp;
use super::proof::LoginProof;
use super::provider::Provider;
use super::tokens::Tokens;
use super::{AuthError, LoginProblem, RedirectAddress, UserId};
use crate::api::http::HttpClient;
use crate::api::{AccessToken, ApiError};
use crate::secure_store::Secret;

/// How long a token is taken to be good when the server does not say.
const USUAL_LIFETIME: Duration = Duration::from_mins(5);
/// How wrong a clock may be.
const LEEWAY: TimeDelta = TimeDelta::minutes(5);

type RequestError = RequestTokenError<ApiError, StandardErrorResponse<CoreErrorResponseType>>;

/// What a login brings to the token endpoint.
pub(super) struct Brought {
    pub code: Secret,
    pub proof: LoginProof,
    /// Where a code that came through the browser was sent.
    pub redirect: Option<RedirectAddress>,
}

/// What a renewal came to.
pub(super) enum Refreshed {
    /// New tokens; the old refresh token is worth nothing now.
    Tokens(Tokens),
    /// The refresh token is worth nothing (`invalid_grant`): the session is over.
    Refused,
}

/// What a code was exchanged for, before anybody has looked at who it is.
pub(super) struct Exchanged {
    response: CoreTokenResponse,
    pub tokens: Tokens,
}

/// Exchanges the authorization code of a login for tokens.
pub(super) async fn exchange(
    provider: &Provider,
    http: &HttpClient,
    brought: &Brought,
) -> Result<Exchanged, AuthError> {
    let request = provider.client.exchange_code(AuthorizationCode::new(brought.code.expose().to_owned()));
    let mut request = request.map_err(not_configured)?.set_pkce_verifier(brought.proof.verifier());
    if let Some(redirect) = &brought.redirect {
        request = request.set_redirect_uri(Cow::Owned(RedirectUrl::new(redirect.as_str().to_owned())?));
    }
    let response = request.request_async(&OidcHttp(http)).await.map_err(code_refused)?;
    let tokens = tokens(&response)?;
    Ok(Exchanged { response, tokens })
}

/// Exchanges a refresh token for new tokens. The id token in the answer says nothing new and is not looked at: by now the
/// old refresh token is used up, and losing the new one over anything would end the session.
pub(super) async fn refresh(
    provider: &Provider,
    http: &HttpClient,
    refresh_token: &Secret,
) -> Result<Refreshed, AuthError> {
    let refresh_token = RefreshToken::new(refresh_token.expose().to_owned());
    let request = provider.client.exchange_refresh_token(&refresh_token).map_err(not_configured)?;
    match request.request_async(&OidcHttp(http)).await {
        Ok(response) => tokens(&response).map(Refreshed::Tokens),
        Err(RequestTokenError::ServerResponse(said))
            if *said.error() == CoreErrorResponseType::InvalidGrant =>
        {
            Ok(Refreshed::Refused)
        }
        Err(error) => Err(failed(error)),
    }
}

impl Exchanged {
    /// Who it is, if the id token is the server's, for this app and of this login.
    pub fn identity(
        &self,
        provider: &Provider,
        proof: &LoginProof,
        now: DateTime<Utc>,
    ) -> Result<Identity, AuthError> {
        let id_token = self.response.id_token().ok_or_else(|| protocol("no id token"))?;
        let verifier = provider
            .client
            .id_token_verifier()
            .set_allowed_algs([CoreJwsSigningAlgorithm::EcdsaP256Sha256])
            .set_time_fn(move || now.checked_sub_signed(LEEWAY).unwrap_or(now));
        match id_token.claims(&verifier, &proof.nonce()) {
            Ok(claims) => {
                let ways = claims.auth_method_refs().into_iter().flatten().map(|way| way.as_str().to_owned());
                Ok(Identity { user: UserId::new(claims.subject().as_str()), ways: LoginWays::new(ways) })
            }
            // It was signed a moment ago, so it is the clock here that is wrong, and the server has not said better.
            Err(ClaimsVerificationError::Expired(_)) => Err(LoginProblem::WrongClock.into()),
            Err(error) => Err(AuthError::IdToken(error)),
        }
    }
}

fn tokens(response: &CoreTokenResponse) -> Result<Tokens, AuthError> {
    let access = AccessToken::new(Secret::new(response.access_token().secret().as_str()));
    let refresh = response.refresh_token().map(|token| Secret::new(token.secret().as_str()));
    Ok(Tokens {
        access: access.ok_or_else(|| protocol("an access token that fits no header"))?,
        refresh: refresh.ok_or_else(|| protocol("no refresh token"))?,
        expires_in: response.expires_in().unwrap_or(USUAL_LIFETIME),
    })
}

/// A code that is worth nothing any more came too late, or twice.
fn code_refused(error: RequestError) -> AuthError {
    match error {
        RequestTokenError::ServerResponse(said) if *said.error() == CoreErrorResponseType::InvalidGrant => {
            LoginProblem::LoginExpired.into()
        }
        error => failed(error),
    }
}

/// Says what failed without what was in it: an answer of this endpoint may hold tokens.
fn failed(error: RequestError) -> AuthError {
    match error {
        RequestTokenError::Request(error) => error.into(),
        RequestTokenError::ServerResponse(said) => protocol(&format!("error {:?}", said.error())),
        RequestTokenError::Parse(error, _) => protocol(&format!("cannot be read at {}", error.path())),
        RequestTokenError::Other(_) => protocol("not an OAuth answer"),
    }
}

fn not_configured(_: ConfigurationError) -> AuthError {
    protocol("no address")
}

fn protocol(reason: &str) -> AuthError {
    AuthError::Protocol { what: "token answer", reason: reason.to_owned() }
}
