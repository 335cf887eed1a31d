//! What the company's staff can do about logins: see a customer's devices and shut one out.

use chrono::{DateTime, Utc};

use crate::db::sessions::{self, LoginSession};
use crate::error::SandboxError;
use crate::idporten::{TestPerson, test_persons};
use crate::sandbox::RunningSandbox;

/// A login on one device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    /// Its number, also the id token's `sid`.
    pub id: i64,
    /// The customer.
    pub customer: String,
    /// How the customer proved who they are, as the id token's `amr`.
    pub amr: Vec<String>,
    /// When, by the company's clock.
    pub began_at: DateTime<Utc>,
    /// Whether it has been ended.
    pub ended: bool,
}

impl From<LoginSession> for Login {
    fn from(session: LoginSession) -> Self {
        Self {
            id: session.id,
            customer: session.customer,
            amr: session.amr.split(' ').map(str::to_owned).collect(),
            began_at: session.began_at,
            ended: session.ended,
        }
    }
}

impl RunningSandbox {
    /// Every login of a customer, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sessions(&self, customer: &str) -> Result<Vec<Login>, SandboxError> {
        let customer = customer.to_owned();
        let found =
            self.state.database.run(move |transaction| sessions::of_customer(transaction, &customer)).await?;
        Ok(found.into_iter().map(Login::from).collect())
    }

    /// Ends one login, as the company does for one lost device.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_session(&self, id: i64) -> Result<(), SandboxError> {
        Ok(self.state.database.run(move |transaction| sessions::end(transaction, id)).await?)
    }

    /// Whom one can be at the double of ID-porten.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn test_persons(&self) -> Result<Vec<TestPerson>, SandboxError> {
        Ok(test_persons(&self.state.database).await?)
    }
}
