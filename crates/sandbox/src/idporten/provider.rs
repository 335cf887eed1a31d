use std::sync::{Arc, Mutex, PoisonError};

use chrono::TimeDelta;

use super::client::Client;
use super::eid::Eid;
use super::fault::IdPortenFault;
use super::request::AuthorizationRequest;
use crate::auth::keys::SigningKeys;
use crate::clock::Clock;
use crate::db::Database;
use crate::expiring::Expiring;
use crate::person::Pid;

/// How long a pushed request waits for the browser.
pub const REQUEST_LIFETIME: TimeDelta = TimeDelta::seconds(60);
/// How long a person may take to log in.
pub const LOGIN_LIFETIME: TimeDelta = TimeDelta::minutes(10);
/// How long the client has to exchange the code.
pub const CODE_LIFETIME: TimeDelta = TimeDelta::seconds(60);

/// A handle on the double of ID-porten; clones share it.
#[derive(Clone, Debug)]
pub struct IdPorten(Arc<Provider>);

/// What the double consists of.
#[derive(Debug)]
pub struct Provider {
    /// Without a slash at the end.
    pub issuer: String,
    pub client: Client,
    pub clock: Clock,
    /// Where it looks up who has a telephone.
    pub database: Database,
    pub keys: SigningKeys,
    /// Requests that were pushed, by `request_uri`.
    pub pushed: Expiring<AuthorizationRequest>,
    /// Requests whose person is looking at a page.
    pub logins: Expiring<AuthorizationRequest>,
    /// By authorization code.
    pub codes: Expiring<LoggedIn>,
    fault: Mutex<Option<IdPortenFault>>,
}

/// Somebody who has logged in for a request.
#[derive(Clone, Debug)]
pub struct LoggedIn {
    pub request: AuthorizationRequest,
    pub pid: Pid,
    pub eid: Eid,
}

impl IdPorten {
    pub(crate) fn new(
        issuer: String,
        client: Client,
        keys: SigningKeys,
        clock: Clock,
        database: Database,
    ) -> Self {
        Self(Arc::new(Provider {
            issuer,
            client,
            clock,
            database,
            keys,
            pushed: Expiring::default(),
            logins: Expiring::default(),
            codes: Expiring::default(),
            fault: Mutex::default(),
        }))
    }

    /// Makes every following login go wrong in one way; `None` makes it right again.
    pub fn misbehave(&self, fault: Option<IdPortenFault>) {
        *self.0.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// The issuer's address.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Id and secret of its only client, for tests that speak to it as the company does.
    #[must_use]
    pub fn client(&self) -> (&str, &str) {
        (&self.0.client.id, self.0.client.secret())
    }

    pub(super) fn has(&self, fault: IdPortenFault) -> bool {
        *self.0.fault.lock().unwrap_or_else(PoisonError::into_inner) == Some(fault)
    }

    pub(super) fn provider(&self) -> &Provider {
        &self.0
    }
}
