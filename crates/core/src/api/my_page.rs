use openidconnect::url::Url;

use super::wire::MyPageLink;
use super::{ApiClient, ApiError};
use crate::rich_text::safe_link;

const WHAT: &str = "page of the customer";

impl ApiClient {
    /// The address of the customer's page on the company's web site, signed in. It opens once, and only for a short while.
    ///
    /// # Errors
    /// When the server is not reached or says no, and when the address is no place to send a customer to.
    pub async fn my_page(&self) -> Result<String, ApiError> {
        let MyPageLink { url } = self.ask_for(WHAT, "/my-page/link").await?;
        let own = Url::parse(&url).is_ok_and(|parsed| self.http().base().same_origin(&parsed));
        let address = if own { Some(url) } else { safe_link(&url) };
        address.ok_or(ApiError::Mismatch { what: WHAT })
    }
}
