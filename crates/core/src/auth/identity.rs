use serde::{Deserialize, Serialize};

use super::UserId;

/// Who a login was, and how they proved it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    pub user: UserId,
    pub ways: LoginWays,
}

/// How somebody proved who they are: the id token's `amr`, such as `bankid` or `otp` and `sms`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LoginWays(Vec<String>);

impl LoginWays {
    /// From the words of an id token.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = String>) -> Self {
        Self(words.into_iter().collect())
    }

    /// The words, the first one first.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// Whether it was `BankID`, in any form. Such a long session asks for a lock of the app's own.
    #[must_use]
    pub fn is_bankid(&self) -> bool {
        self.0.first().is_some_and(|word| word.starts_with("bankid"))
    }
}
