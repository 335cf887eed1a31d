use thiserror::Error;

/// Why a login at ID-porten did not say who somebody is. The texts go to the log: none of them quotes an answer.
#[derive(Debug, Error)]
pub enum BrokerError {
    #[error("ID-porten does not answer")]
    Connect(#[from] std::io::Error),
    #[error("ID-porten did not answer in time")]
    Timeout,
    #[error("the connection to ID-porten failed")]
    Http(#[from] hyper::Error),
    #[error("no request to ID-porten can be made of that address")]
    Address(#[from] axum::http::Error),
    #[error("ID-porten answers {0}")]
    Status(u16),
    #[error("ID-porten's answer is too long, broken off or no JSON")]
    Body,
    #[error("ID-porten's answer lacks {0}")]
    Missing(&'static str),
    #[error("ID-porten's metadata names an address outside the issuer")]
    Metadata,
    #[error("ID-porten's id token is not signed with a published key")]
    Signature,
    #[error("ID-porten's answer has the wrong {0}")]
    Claim(&'static str),
    #[error("ID-porten's level of assurance is too low")]
    LowLevel,
}

impl BrokerError {
    /// Whether trying again later may help.
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Connect(_) | Self::Timeout | Self::Http(_) | Self::Status(500..) | Self::Body)
    }
}
