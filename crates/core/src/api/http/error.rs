use thiserror::Error;

/// Why no whole answer came. Has no address in it, and no body.
#[derive(Debug, Error)]
pub enum HttpError {
    /// No connection, a connection that broke, or a server that was too slow.
    #[error("the server was not reached, or the answer was cut")]
    Unreachable(#[source] reqwest::Error),
    /// Over [`super::HttpConfig::largest_answer`].
    #[error("the answer is larger than {limit} bytes")]
    TooLarge {
        /// What would have been taken.
        limit: usize,
    },
    /// The request could not even be made: a mistake of the app's.
    #[error("the request could not be made")]
    Request(#[source] reqwest::Error),
}

impl HttpError {
    /// Sorts what reqwest says, and takes the address out of it.
    pub(super) fn of(error: reqwest::Error) -> Self {
        let error = error.without_url();
        if error.is_builder() { Self::Request(error) } else { Self::Unreachable(error) }
    }

    /// Whether the same request may do better a moment later.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable(_))
    }
}
