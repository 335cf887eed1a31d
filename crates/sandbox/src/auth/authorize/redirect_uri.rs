//! Where answers may go.

/// Whether a redirect address is one of the registered ones, letter by letter, or a loopback address with a
/// registered path: there the port is whatever the system gave the app (RFC 8252 section 7.3).
pub fn is_allowed(address: &str, registered: &[String], loopback_path: Option<&str>) -> bool {
    registered.iter().any(|one| one == address)
        || loopback_path.is_some_and(|path| loopback(address).is_some_and(|found| found == path))
}

/// The path of an `http` address of this machine. The name `localhost` may lead elsewhere and is none.
fn loopback(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("http://")?;
    let rest = rest.strip_prefix("127.0.0.1:").or_else(|| rest.strip_prefix("[::1]:"))?;
    let end = rest.find('/')?;
    let (port, path) = rest.split_at(end);
    let digits = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (digits && port.parse::<u16>().is_ok_and(|port| port > 0)).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(address: &str) -> bool {
        let registered = ["https://app.example.com/back", "com.example.app:/back"].map(str::to_owned);
        is_allowed(address, &registered, Some("/callback"))
    }

    #[test]
    fn registered_addresses_are_compared_letter_by_letter() {
        assert!(allowed("https://app.example.com/back") && allowed("com.example.app:/back"));
        for other in [
            "https://app.example.com/back/",
            "https://app.example.com/back?x=1",
            "https://APP.example.com/back",
            "http://app.example.com/back",
            "https://app.example.com.evil.example/back",
            "com.example.app:/other",
            "",
        ] {
            assert!(!allowed(other), "{other}");
        }
    }

    #[test]
    fn loopback_may_have_any_port_and_nothing_else_of_its_own() {
        for port in [1, 49_152, 65_535] {
            assert!(allowed(&format!("http://127.0.0.1:{port}/callback")));
            assert!(allowed(&format!("http://[::1]:{port}/callback")));
        }
        for other in [
            "http://127.0.0.1/callback",
            "http://127.0.0.1:/callback",
            "http://127.0.0.1:0/callback",
            "http://127.0.0.1:65536/callback",
            "http://127.0.0.1:+80/callback",
            "http://127.0.0.1:80/callback?x=1",
            "http://127.0.0.1:80/callback#x",
            "http://127.0.0.1:80/other",
            "http://127.0.0.1:80@evil.example/callback",
            "http://localhost:80/callback",
            "https://127.0.0.1:80/callback",
            "http://127.0.0.2:80/callback",
        ] {
            assert!(!allowed(other), "{other}");
        }
    }
}
