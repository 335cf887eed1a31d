use std::time::Duration;

use crate::api::AccessToken;
use crate::secure_store::Secret;

/// What the token endpoint gives. Prints nothing secret.
#[derive(Clone, Debug)]
pub(super) struct Tokens {
    pub access: AccessToken,
    pub refresh: Secret,
    pub expires_in: Duration,
}
