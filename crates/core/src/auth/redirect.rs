use std::fmt;
use std::str::FromStr;

use openidconnect::url::{Host, Url};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Where the browser brings the customer back to: the shell's own, registered with the authorisation server letter by letter.
///
/// A claimed `https` address, a scheme of the app's own (`com.example.kundeapp:/login/callback`), or a port on loopback
/// (`http://127.0.0.1:PORT/callback`) for a terminal (RFC 8252).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RedirectAddress(Url, String);

/// An address that nobody should be sent back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RedirectAddressError {
    /// No address at all.
    #[error("not an address")]
    Malformed,
    /// Other programs or people on the way could take the answer.
    #[error("must be https, a scheme with a dot, or http on 127.0.0.1 or [::1] with a port")]
    NotOurs,
    /// A user name, a query or a fragment.
    #[error("must have no user name, query or fragment")]
    Extra,
}

impl RedirectAddress {
    /// The address, letter by letter as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.1
    }

    /// Whether an address that the browser came back to is this one, whatever its query.
    pub(super) fn leads_to(&self, callback: &Url) -> bool {
        let mut callback = callback.clone();
        callback.set_query(None);
        callback.set_fragment(None);
        callback == self.0
    }
}

impl FromStr for RedirectAddress {
    type Err = RedirectAddressError;
    fn from_str(text: &str) -> Result<Self, RedirectAddressError> {
        let url = Url::parse(text).map_err(|_| RedirectAddressError::Malformed)?;
        let ours = match url.scheme() {
            "https" => url.host().is_some(),
            "http" => url.port().is_some() && url.host().is_some_and(|host| is_loopback(&host)),
            // RFC 8252, section 7.1: the reverse of a name that the company owns.
            scheme => scheme.contains('.'),
        };
        let has_user = !url.username().is_empty() || url.password().is_some();
        if !ours {
            return Err(RedirectAddressError::NotOurs);
        }
        if has_user || url.query().is_some() || url.fragment().is_some() {
            return Err(RedirectAddressError::Extra);
        }
        Ok(Self(url, text.to_owned()))
    }
}

/// The name `localhost` may lead elsewhere.
fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(_) => false,
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

impl TryFrom<String> for RedirectAddress {
    type Error = RedirectAddressError;
    fn try_from(text: String) -> Result<Self, RedirectAddressError> {
        text.parse()
    }
}

impl From<RedirectAddress> for String {
    fn from(address: RedirectAddress) -> Self {
        address.1
    }
}

impl fmt::Display for RedirectAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_kinds_of_the_standard_are_taken_and_kept_letter_by_letter() {
        for text in [
            "https://app.example.com/login/callback",
            "com.example.kundeapp:/login/callback",
            "http://127.0.0.1:49213/callback",
            "http://[::1]:50001/callback",
        ] {
            let address: RedirectAddress = text.parse().unwrap();
            assert_eq!(address.as_str(), text);
            assert!(address.leads_to(&format!("{text}?code=1&state=2#x").parse().unwrap()), "{text}");
            assert!(!address.leads_to(&format!("{text}/more?code=1").parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn what_another_program_could_take_is_refused() {
        for text in
            ["http://localhost:1/callback", "http://10.0.0.1:1/c", "http://127.0.0.1/c", "kundeapp:/c"]
        {
            assert_eq!(text.parse::<RedirectAddress>(), Err(RedirectAddressError::NotOurs), "{text}");
        }
        for text in ["https://me@app.example/c", "https://app.example/c?x=1", "https://app.example/c#x"] {
            assert_eq!(text.parse::<RedirectAddress>(), Err(RedirectAddressError::Extra), "{text}");
        }
        assert_eq!("callback".parse::<RedirectAddress>(), Err(RedirectAddressError::Malformed));
    }

    #[test]
    fn another_port_is_another_address() {
        let address: RedirectAddress = "http://127.0.0.1:4000/callback".parse().unwrap();
        assert!(!address.leads_to(&"http://127.0.0.1:4001/callback?code=1".parse().unwrap()));
    }
}
