use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The id of a metering point: 18 digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Gsrn(String);

/// A text that is no metering point id.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a metering point id has 18 digits")]
pub struct GsrnError;

impl Gsrn {
    /// Its 18 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Gsrn {
    type Err = GsrnError;
    fn from_str(text: &str) -> Result<Self, GsrnError> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for Gsrn {
    type Error = GsrnError;
    fn try_from(text: String) -> Result<Self, GsrnError> {
        let valid = text.len() == 18 && text.bytes().all(|byte| byte.is_ascii_digit());
        valid.then_some(Self(text)).ok_or(GsrnError)
    }
}

impl From<Gsrn> for String {
    fn from(id: Gsrn) -> Self {
        id.0
    }
}

impl fmt::Display for Gsrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
