use std::fmt;
use std::str::FromStr;

use openidconnect::url::{Host, Url};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The address of a grid company's servers, and the issuer of its logins: `https`, or `http` on this machine only.
///
/// Without a slash at the end, as the issuer of `OpenID` Connect is compared letter by letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BaseUrl(String);

/// Why an address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BaseUrlError {
    /// No address at all.
    #[error("not an internet address")]
    Malformed,
    /// Anybody on the way could read what is sent there.
    #[error("must begin with https:// (http:// only for this machine)")]
    Insecure,
    /// A user name, a query or a fragment.
    #[error("must have no user name, query or fragment")]
    Extra,
}

impl BaseUrl {
    /// The address, without a slash at the end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of `path`, which begins with a slash.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Whether it is this machine, which needs no proxy.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        Url::parse(&self.0).is_ok_and(|url| url.host().is_some_and(|host| is_loopback(&host)))
    }

    /// Whether `other` is served by the same scheme, host and port.
    #[must_use]
    pub fn same_origin(&self, other: &Url) -> bool {
        Url::parse(&self.0).is_ok_and(|url| url.origin() == other.origin())
    }
}

impl FromStr for BaseUrl {
    type Err = BaseUrlError;
    fn from_str(text: &str) -> Result<Self, BaseUrlError> {
        let url = Url::parse(text).map_err(|_| BaseUrlError::Malformed)?;
        let loopback = is_loopback(&url.host().ok_or(BaseUrlError::Malformed)?);
        if !(url.scheme() == "https" || (url.scheme() == "http" && loopback)) {
            return Err(BaseUrlError::Insecure);
        }
        let has_user = !url.username().is_empty() || url.password().is_some();
        if has_user || url.query().is_some() || url.fragment().is_some() {
            return Err(BaseUrlError::Extra);
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

impl TryFrom<String> for BaseUrl {
    type Error = BaseUrlError;
    fn try_from(text: String) -> Result<Self, BaseUrlError> {
        text.parse()
    }
}

impl From<BaseUrl> for String {
    fn from(url: BaseUrl) -> Self {
        url.0
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_without_a_slash_at_the_end() {
        for (text, kept) in [
            ("https://nett.example/", "https://nett.example"),
            ("https://NETT.example:443/app/", "https://nett.example/app"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8080/", "http://[::1]:8080"),
            ("http://localhost:1", "http://localhost:1"),
        ] {
            assert_eq!(text.parse::<BaseUrl>().unwrap().as_str(), kept);
        }
    }

    #[test]
    fn what_others_could_read_is_refused() {
        for text in [
            "http://nett.example",
            "http://127.0.0.1.nett.example",
            "http://10.0.0.1",
            "ftp://nett.example",
            "http://localhost.nett.example",
            "http://0.0.0.0",
        ] {
            assert_eq!(text.parse::<BaseUrl>(), Err(BaseUrlError::Insecure), "{text}");
        }
    }

    #[test]
    fn half_addresses_and_addresses_with_extras_are_refused() {
        for text in ["", "nett.example", "https://", "file:///etc/passwd", "data:,x"] {
            assert_eq!(text.parse::<BaseUrl>(), Err(BaseUrlError::Malformed), "{text}");
        }
        for text in ["https://me@nett.example", "https://nett.example?x=1", "https://nett.example/#x"] {
            assert_eq!(text.parse::<BaseUrl>(), Err(BaseUrlError::Extra), "{text}");
        }
    }
}
