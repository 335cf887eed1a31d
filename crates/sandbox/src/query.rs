//! Parameters as they stand in addresses and forms.

use std::fmt::Write;

/// `a=1&b=2`, everything but RFC 3986's unreserved characters percent-encoded.
pub fn encoded(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}

/// An address with more parameters; one that has some keeps them.
pub fn with_query(address: &str, pairs: &[(&str, &str)]) -> String {
    let separator = if address.contains('?') { '&' } else { '?' };
    format!("{address}{separator}{}", encoded(pairs))
}

fn escaped(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _infallible = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_value_can_end_it() {
        assert_eq!(encoded(&[("a b", "1&c=2"), ("æ", "~")]), "a%20b=1%26c%3D2&%C3%A6=~");
    }

    #[test]
    fn an_address_keeps_the_parameters_it_has() {
        assert_eq!(with_query("app:/back", &[("code", "x")]), "app:/back?code=x");
        assert_eq!(
            with_query("https://a.example.com/?b=1", &[("code", "x")]),
            "https://a.example.com/?b=1&code=x"
        );
    }
}
