use serde::Deserialize;

/// `POST /my-page/link`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MyPageLink {
    /// The customer's page on the company's web site. It opens once, and only for a short while.
    pub url: String,
}
