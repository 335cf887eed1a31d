use std::sync::Arc;

use chrono::TimeDelta;

use super::challenge::Challenge;
use super::challenge_body::Verified;
use super::event::AuthEvent;
use super::manager::{Auth, Inner};
use super::pending::{LoginProof, PendingLogin};
use super::provider::Provider;
use super::record::{OpenSession, Record};
use super::{AuthError, AuthState, CodeWait, LoginHint, LoginProblem, OneTimeCode, UserId, token_endpoint};
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

    /// Has a one-time code sent. The server answers the same whether or not it knows the address or number.
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
    /// As [`Self::send_code`]; [`LoginProblem::TooManyCodes`] too when it is too soon for another code.
    pub async fn resend_code(&self) -> Result<CodeWait, AuthError> {
        let again =
            self.inner.pending().as_ref().map(|login| (login.method, login.hint.clone(), login.resend_after));
        let (method, hint, resend_after) = again.ok_or(AuthError::NoLogin)?;
        match resend_after.signed_duration_since(self.inner.clock.now()).to_std() {
            Ok(retry_after) if !retry_after.is_zero() => {
                Err(LoginProblem::TooManyCodes { retry_after }.into())
            }
            _ => self.send_code(method, hint).await,
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

    /// Goes back: from the code to the choice, from the choice to nobody signed in.
    pub fn give_up_login(&self) {
        *self.inner.pending() = None;
        self.inner.publish(AuthEvent::LoginGivenUp);
    }
}

impl Inner {
    async fn send_code(&self, method: LoginMethod, hint: LoginHint) -> Result<CodeWait, AuthError> {
        let _one = self.gate.lock().await;
        let methods = match self.state() {
            AuthState::SignedIn { .. } => return Err(AuthError::SignedIn),
            AuthState::ChoosingMethod { methods } | AuthState::WaitingForCode(CodeWait { methods, .. }) => {
                methods
            }
            AuthState::SignedOut | AuthState::Ended { .. } => vec![method],
        };
        let provider = self.discover().await?;
        let proof = LoginProof::random();
        let started = self.challenge(&provider).start(method, &hint, &proof).await?;
        let now = self.clock.now();
        let later = |wait| {
            TimeDelta::from_std(wait).ok().and_then(|wait| now.checked_add_signed(wait)).unwrap_or(now)
        };
        let resend_after = later(self.config.resend_wait);
        let wait = CodeWait {
            method,
            expires_at: later(started.expires_in),
            resend_after,
            tries_left: None,
            methods,
        };
        *self.pending() =
            Some(PendingLogin { method, hint, auth_session: started.auth_session, proof, resend_after });
        self.publish(AuthEvent::CodeSent(wait.clone()));
        Ok(wait)
    }

    async fn submit_code(&self, code: &OneTimeCode) -> Result<UserId, AuthError> {
        let _one = self.gate.lock().await;
        if let AuthState::SignedIn { user } = self.state() {
            // The second tap on the button waited for the first.
            return Ok(user);
        }
        let mut login = self.pending().take().ok_or(AuthError::NoLogin)?;
        let provider = self.provider().await;
        let verified = match provider {
            Ok(provider) => {
                self.challenge(&provider).verify(&login, code).await.map(|verified| (provider, verified))
            }
            Err(error) => Err(error),
        };
        match verified {
            Ok((provider, Verified::Code(code))) => self.sign_in(&provider, &code, &login.proof).await,
            Ok((_, Verified::Problem(problem, auth_session))) => {
                login.auth_session = auth_session.unwrap_or(login.auth_session);
                self.refused(login, problem);
                Err(problem.into())
            }
            Err(error) => {
                // Nothing is known of the code: it can be tried again.
                *self.pending() = Some(login);
                Err(error)
            }
        }
    }

    /// What is left of a login after its code was refused.
    fn refused(&self, login: PendingLogin, problem: LoginProblem) {
        let tries_left = match problem {
            LoginProblem::NotACustomer | LoginProblem::MethodNotAvailable => {
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
        *self.pending() = Some(login);
        if tries_left.is_some() {
            self.publish(AuthEvent::CodeRefused { tries_left });
        }
    }

    async fn sign_in(
        &self,
        provider: &Provider,
        code: &Secret,
        proof: &LoginProof,
    ) -> Result<UserId, AuthError> {
        let now = self.clock.now();
        let exchanged = token_endpoint::exchange(provider, &self.http, code, proof, now).await;
        let (user, tokens) = exchanged.inspect_err(|_| self.publish(AuthEvent::LoginGivenUp))?;
        let record = Record::Open(OpenSession::new(user.clone(), &tokens, now));
        let kept = match self.lock_processes().await {
            Ok(_others_wait) => self.keep(record).await,
            Err(error) => Err(error),
        };
        if let Err(error) = kept {
            // A session that would not last is none; the server need not keep it either.
            *self.unsaved() = None;
            self.publish(AuthEvent::LoginGivenUp);
            self.revoke(&tokens.refresh).await;
            return Err(error);
        }
        self.publish(AuthEvent::SignedIn(user.clone()));
        Ok(user)
    }

    fn challenge<'a>(&'a self, provider: &'a Arc<Provider>) -> Challenge<'a> {
        Challenge { http: &self.http, endpoint: &provider.challenge, client_id: &self.config.client_id }
    }
}
