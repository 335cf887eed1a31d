use openidconnect::url::Url;

/// The address, if a customer may be sent there: https, a host, and nobody's name or password in it.
#[must_use]
pub fn safe_link(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    let plain = url.username().is_empty() && url.password().is_none();
    let safe = url.scheme() == "https" && url.host_str().is_some_and(|host| !host.is_empty()) && plain;
    safe.then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_is_followed() {
        assert_eq!(safe_link(" https://nett.example/a b").as_deref(), Some("https://nett.example/a%20b"));
        for text in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "http://nett.example",
            "data:text/html,x",
            "tel:110",
            "/faktura",
            "https://",
            "https://nett.example@svindel.example.com",
        ] {
            assert_eq!(safe_link(text), None, "{text}");
        }
    }
}
