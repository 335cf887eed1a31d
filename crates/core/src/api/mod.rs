//! The grid company's servers as the app sees them.
//!
//! [`http`] sends one request and reads a bounded answer; [`ApiClient`] knows the resources of the contract and asks a
//! [`TokenSource`] (which `auth` is) for tokens; [`wire`] has the bodies. [`elsewhere`] are servers that are not the company's.

pub mod elsewhere;
pub mod http;
pub mod wire;

mod anonymous;
mod base_url;
mod client;
mod error;
mod my_page;
mod reading;
mod resources;
mod token_source;
mod writing;

#[cfg(test)]
pub(crate) mod test_server;
#[cfg(test)]
mod tests;

pub use anonymous::Anonymous;
pub use base_url::{BaseUrl, BaseUrlError};
pub use client::ApiClient;
pub use error::ApiError;
pub(crate) use reading::read;
pub use token_source::{AccessToken, TokenFuture, TokenSource};
