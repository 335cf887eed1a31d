use std::path::PathBuf;
use std::time::Duration;

/// What a login depends on besides the server.
#[derive(Clone, Debug)]
pub struct AuthConfig {
    /// The id by which the authorisation server knows the app.
    pub client_id: String,
    /// A file that all processes of one user lock while they renew the session; `None` where there is but one process.
    pub lock_file: Option<PathBuf>,
    /// How long to wait before another code is asked for.
    pub resend_wait: Duration,
}

impl AuthConfig {
    /// For one process, with half a minute between codes.
    #[must_use]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), lock_file: None, resend_wait: Duration::from_secs(30) }
    }
}
