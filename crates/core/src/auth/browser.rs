use std::borrow::Cow;

use chrono::TimeDelta;
use openidconnect::core::CoreAuthenticationFlow;
use openidconnect::{CsrfToken, RedirectUrl, Scope};

use super::callback::{Callback, Outcome};
use super::event::AuthEvent;
use super::manager::{Auth, Inner};
use super::pending::{PendingLogin, WaitsFor};
use super::proof::LoginProof;
use super::provider::Provider;
use super::token_endpoint::Brought;
use super::{AuthError, AuthState, BrowserWait, LoginProblem, RedirectAddress, UserId};
use crate::api::wire::LoginMethod;
use crate::secure_store::Secret;

/// How long the server waits for the customer to come through the browser (the contract).
const LONGEST: TimeDelta = TimeDelta::minutes(15);

/// Login in the system browser (RFC 8252): the shell opens an address, and brings back the one that the browser came to.
impl Auth {
    /// Begins a login in the system browser, in the place of any other that waits. The shell opens the address of the answer,
    /// never in a web view, and hands what the browser comes back with to [`Self::finish_in_browser`].
    ///
    /// # Errors
    /// [`AuthError::SignedIn`] when somebody is; [`LoginProblem::MethodNotAvailable`] for a method without a browser; when the
    /// server does not answer or the login cannot be kept.
    pub async fn begin_in_browser(
        &self,
        method: LoginMethod,
        redirect: RedirectAddress,
    ) -> Result<BrowserWait, AuthError> {
        let inner = self.inner.clone();
        tokio::spawn(async move { inner.begin_in_browser(method, redirect).await }).await?
    }

    /// Ends a login in the browser with the address that it came back to. Each login takes one answer.
    ///
    /// # Errors
    /// [`LoginProblem::ForeignCallback`] for an answer to no login that waits here: nothing changes then. Otherwise the login
    /// is over, unless the server was not reached before its code was used, and [`AuthError::Login`] says what to do.
    pub async fn finish_in_browser(&self, callback: &str) -> Result<UserId, AuthError> {
        let (inner, callback) = (self.inner.clone(), Secret::new(callback));
        tokio::spawn(async move { inner.finish_in_browser(&callback).await }).await?
    }
}

impl Inner {
    async fn begin_in_browser(
        &self,
        method: LoginMethod,
        redirect: RedirectAddress,
    ) -> Result<BrowserWait, AuthError> {
        let _one = self.gate.lock().await;
        let methods = self.methods_or(method)?;
        if method.sends_code() {
            return Err(LoginProblem::MethodNotAvailable.into());
        }
        let provider = self.discover().await?;
        let (proof, state) = (LoginProof::random(), CsrfToken::new_random());
        let address = authorization(&provider, method, &redirect, &proof, &state)?;
        let expires_at = self.later(LONGEST);
        let state = Secret::new(state.secret().as_str());
        let waits_for = WaitsFor::Browser { state, redirect, address: address.clone() };
        let login =
            PendingLogin::new((method, methods.clone()), proof, expires_at, waits_for, self.time.ahead());
        if let Err(error) = self.wait_for(login).await {
            // A login that would not outlast the browser is better not begun.
            self.wait_no_more().await;
            self.publish(AuthEvent::LoginGivenUp);
            return Err(error);
        }
        Ok(BrowserWait { method, address, expires_at, methods })
    }

    async fn finish_in_browser(&self, callback: &Secret) -> Result<UserId, AuthError> {
        let _one = self.gate.lock().await;
        let (login, callback) = self.answered(callback).ok_or(LoginProblem::ForeignCallback)?;
        // From here on it is the answer to the login that waits, and there will be no other.
        if callback.issuer.as_deref() != Some(self.http.base().as_str()) {
            return Err(self.over(LoginProblem::ForeignIssuer).await);
        }
        if self.time.now() >= login.expires_at {
            return Err(self.over(LoginProblem::LoginExpired).await);
        }
        let code = match callback.outcome {
            Outcome::Code(code) => code,
            Outcome::Refused(problem) => return Err(self.over(problem).await),
        };
        // Without network the code is still good: the same address can be handed in again.
        let provider = self.provider().await?;
        self.wait_no_more().await;
        let WaitsFor::Browser { redirect, .. } = login.waits_for else {
            return Err(LoginProblem::ForeignCallback.into());
        };
        self.sign_in(&provider, &Brought { code, proof: login.proof, redirect: Some(redirect) }).await
    }

    /// The login that waits and the answer to it, if that is what it is.
    fn answered(&self, callback: &Secret) -> Option<(PendingLogin, Callback)> {
        let login = self.pending().clone()?;
        let WaitsFor::Browser { state, redirect, .. } = &login.waits_for else { return None };
        let callback = Callback::read(callback.expose(), redirect)?;
        (callback.state == *state).then_some((login, callback))
    }

    /// The login did not go through: back to the choice.
    async fn over(&self, problem: LoginProblem) -> AuthError {
        self.wait_no_more().await;
        self.publish(AuthEvent::LoginGivenUp);
        problem.into()
    }

    /// What is switched on, as far as this login knows.
    ///
    /// # Errors
    /// When somebody is signed in.
    pub fn methods_or(&self, method: LoginMethod) -> Result<Vec<LoginMethod>, AuthError> {
        match self.state() {
            AuthState::SignedIn { .. } => Err(AuthError::SignedIn),
            AuthState::SignedOut | AuthState::Ended { .. } => Ok(vec![method]),
            waiting => Ok(waiting.methods().to_vec()),
        }
    }
}

/// The address that the browser is to open.
fn authorization(
    provider: &Provider,
    method: LoginMethod,
    redirect: &RedirectAddress,
    proof: &LoginProof,
    state: &CsrfToken,
) -> Result<Secret, AuthError> {
    let (state, nonce) = (state.clone(), proof.nonce());
    let flow = CoreAuthenticationFlow::AuthorizationCode;
    let (url, ..) = provider
        .client
        .authorize_url(flow, move || state, move || nonce)
        .set_redirect_uri(Cow::Owned(RedirectUrl::new(redirect.as_str().to_owned())?))
        .add_scope(Scope::new("offline_access".to_owned()))
        .set_pkce_challenge(proof.challenge())
        .add_extra_param("login_method", method.id())
        .url();
    Ok(Secret::new(url))
}
