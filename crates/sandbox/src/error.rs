//! Why a sandbox does not start, or a call on it fails.

use std::net::SocketAddr;

use thiserror::Error;

use crate::db::DbError;

/// Why a sandbox could not start or do what it was asked.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The sandbox has no TLS and knows everybody's one-time codes: it must not be reachable from elsewhere.
    #[error("the sandbox listens on loopback only, not on {0}")]
    NotLoopback(SocketAddr),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// Where it tried.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The database file holds another company or an older layout.
    #[error("the sandbox file was made {0}; choose another file or delete it")]
    OtherSandbox(String),
    /// The database failed.
    #[error("the sandbox's database failed")]
    Database(#[from] DbError),
    /// `now` is too close to the calendar's ends for three years of data.
    #[error("no data can be made for a company whose time is {0}")]
    TimeOutOfRange(chrono::DateTime<chrono::Utc>),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoChance(#[from] getrandom::Error),
    /// No signing key could be derived from the seed.
    #[error("no signing key could be derived from the seed")]
    SigningKey,
    /// Data that ships with the sandbox does not parse.
    #[error("the sandbox's own data is wrong: {0}")]
    Data(String),
}
