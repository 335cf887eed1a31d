//! Papers as PDF: the copy of an invoice, the report of an inspection. A [`Sheet`] says what they say, so that the tests
//! can read it; `layout` says where it stands, `pdf` draws it, `tags` says in which order it is read aloud.

mod amount;
mod inspection;
mod invoice;
mod layout;
mod pdf;
mod sheet;
mod site;
mod tags;

use thiserror::Error;

pub use inspection::inspection;
pub use invoice::invoice;
pub use sheet::Sheet;
pub use site::Site;

/// Why a paper could not be made.
#[derive(Debug, Error)]
pub enum PaperError {
    /// What is kept of the invoice is not the invoice that was written.
    #[error("the invoice cannot be read")]
    Invoice(#[from] serde_json::Error),
    /// A font that ships with the sandbox cannot be read, or the page has no size.
    #[error("the sandbox's own {0} is wrong")]
    Asset(&'static str),
    /// The PDF could not be written.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
}
