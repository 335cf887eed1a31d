use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::challenge::Challenge;
use super::challenge_body::Verified;
use super::event::AuthEvent;
use super::manager::{Auth, Inner};
use super::pending::{PendingLogin, WaitsFor};
use super::proof::LoginProof;
use super::provider::Provider;
use super::token_endpoint::Brought;
use super::{AuthError, AuthState, CodeWait, LoginHint, LoginProblem, OneTimeCode, UserId};
use crate::Chain;
use crate::api::read;
use crate::api::wire::{LoginMethod, LoginMethods};
use crate::secure_store::Secret;

impl Auth {
    /// Asks the server how one may sign in, and lets the user choose.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn offer_methods(&self) -> Result<Vec<LoginMethod>, AuthError> {
        let answer = self.inner.http.get("/v1/login-methods", &[], None).await?;
        let LoginMethods { methods } = read("login methods", &answer)?;
        self.inner.publish(AuthEvent::MethodsOffered(methods.clone()));
        Ok(methods)
    }

    /// Has a one-time code sent, in the place of any login that waits. The server answers the same whether or not it knows the
    /// address or number.
    ///
    /// # Errors
    /// [`AuthError::Login`] when too many codes were asked for or the method is switched off; [`AuthError::SignedIn`] when
    /// somebody is; otherwise when the server does not answer.
    pub async fn send_code(&self, method: LoginMethod, hint: LoginHint) -> Result<CodeWait, AuthError> {
        let inner = self.inner.clone();
        tokio::spawn(async move { inner.send_code(method, hint).await }).await?
    }

    /// Has another code sent to the same address or number; the one before is no longer good.
    ///
    /// # Errors
    /// As [`Self::send_code`]; [`LoginProblem::ResendTooSoon`] when it is too soon for another code.
    pub async fn resend_code(&self) -> Result<CodeWait, AuthError> {
        let login = self.inner.pending().clone().ok_or(AuthError::NoLogin)?;
        let WaitsFor::Code { hint, resend_after, .. } = login.waits_for else {
            return Err(AuthError::NoLogin);
        };
        match resend_after.signed_duration_since(self.inner.time.now()).to_std() {
            Ok(retry_after) if !retry_after.is_zero() => {
                Err(LoginProblem::ResendTooSoon { retry_after }.into())
            }
            _ => self.send_code(login.method, hint).await,
        }
    }

    /// Shows the server the code; when it is right, the user is signed in and stays so.
    ///
    /// # Errors
    /// [`AuthError::Login`] says what to do about the code; [`AuthError::NoLogin`] when none was asked for.
    pub async fn submit_code(&self, code: OneTimeCode) -> Result<UserId, AuthError> {
        let inner = self.inner.clone();
        tokio::spawn(async move { inner.submit_code(&code).await }).await?
    }

    /// Goes back: from the code or the browser to the choice, from the choice to nobody signed in. What comes for the login
    /// after that is not taken; what the server is already looking at still counts.
    pub async fn give_up_login(&self) {
        // At once, so that an answer which comes meanwhile finds nothing that waits for it.
        *self.inner.pending() = None;
        self.inner.publish(AuthEvent::LoginGivenUp);
        let inner = self.inner.clone();
        let forgotten = tokio::spawn(async move {
            let _one = inner.gate.lock().await;
            // Another login may have begun meanwhile.
            if inner.pending().is_none() {
                inner.wait_no_more().await;
            }
        });
        if let Err(error) = forgotten.await {
            tracing::warn!(error = %Chain(&error), "a login that was given up is still kept");
        }
    }
}

impl Inner {
    async fn send_code(&self, method: LoginMethod, hint: LoginHint) -> Result<CodeWait, AuthError> {
        let _one = self.gate.lock().await;
        let methods = self.methods_or(method)?;
        let provider = self.discover().await?;
        let proof = LoginProof::random();
        let started = self.challenge(&provider).start(method, &hint, &proof).await?;
        let lifetime = TimeDelta::from_std(started.expires_in).unwrap_or_default();
        let (expires_at, resend_after) = (self.later(lifetime), self.later(wait(self.config.resend_wait)));
        let sent_to = hint.masked();
        let auth_session = started.auth_session;
        let waits_for = WaitsFor::Code { hint, auth_session, resend_after, tries_left: None };
        let choice = (method, methods.clone());
        let login = PendingLogin::new(choice, proof, expires_at, waits_for, self.time.ahead());
        self.keep_waiting(login).await;
        Ok(CodeWait { method, sent_to, expires_at, resend_after, tries_left: None, methods })
    }

    async fn submit_code(&self, code: &OneTimeCode) -> Result<UserId, AuthError> {
        let _one = self.gate.lock().await;
        if let AuthState::SignedIn { user } = self.state() {
            // The second tap on the button waited for the first.
            return Ok(user);
        }
        let login = self.pending().clone().ok_or(AuthError::NoLogin)?;
        let WaitsFor::Code { auth_session, .. } = &login.waits_for else { return Err(AuthError::NoLogin) };
        let provider = self.provider().await?;
        // When this fails nothing is known of the code: it can be tried again.
        match self.challenge(&provider).verify(auth_session, code).await? {
            Verified::Code(code) => {
                self.wait_no_more().await;
                self.sign_in(&provider, &Brought { code, proof: login.proof, redirect: None }).await
            }
            Verified::Problem(problem, auth_session) => {
                self.refused(login, problem, auth_session).await;
                Err(problem.into())
            }
        }
    }

    /// What is left of a login after its code was refused.
    async fn refused(&self, mut login: PendingLogin, problem: LoginProblem, newer: Option<Secret>) {
        let left = match problem {
            LoginProblem::NotACustomer | LoginProblem::MethodNotAvailable => {
                self.wait_no_more().await;
                self.publish(AuthEvent::LoginGivenUp);
                return;
            }
            LoginProblem::WrongCode { tries_left } => tries_left,
            LoginProblem::CodeExpired
            | LoginProblem::CodeUsed
            | LoginProblem::CodeExhausted
            | LoginProblem::LoginForgotten => Some(0),
            _ => None,
        };
        if let WaitsFor::Code { auth_session, tries_left, .. } = &mut login.waits_for {
            *auth_session = newer.unwrap_or_else(|| auth_session.clone());
            *tries_left = left.or(*tries_left);
        }
        // Unless the user has gone back meanwhile.
        if self.pending().is_some() {
            self.keep_waiting(login).await;
        }
    }

    /// Waits for a code. Where that cannot be kept, the app must not be stopped before the code is entered, and that is all.
    async fn keep_waiting(&self, login: PendingLogin) {
        if let Err(error) = self.wait_for(login).await {
            tracing::warn!(error = %Chain(&error), "the login would not survive a restart");
        }
    }

    /// The instant after a wait, by the company's clock.
    pub fn later(&self, wait: TimeDelta) -> DateTime<Utc> {
        let now = self.time.now();
        now.checked_add_signed(wait).unwrap_or(now)
    }

    fn challenge<'a>(&'a self, provider: &'a Arc<Provider>) -> Challenge<'a> {
        Challenge { http: &self.http, endpoint: &provider.challenge, client_id: &self.config.client_id }
    }
}

fn wait(length: Duration) -> TimeDelta {
    TimeDelta::from_std(length).unwrap_or_default()
}
