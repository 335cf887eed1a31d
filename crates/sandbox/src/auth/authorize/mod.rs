//! The code flow for the app (RFC 8252, PKCE): the company's server sends the browser on to ID-porten and takes it back.

mod answer;
mod begin;
mod browser;
mod callback;
mod customer_of;
mod redirect_uri;
pub mod request;

pub use answer::found;
pub use begin::{__path_authorize, authorize};
pub use callback::{__path_callback, callback};
pub use redirect_uri::is_allowed;
