/// What can be asked for.
pub const SCOPES: [&str; 2] = ["openid", "offline_access"];

/// The known words of a scope; unknown ones are left out, as RFC 6749 section 3.3 allows.
pub fn granted(scope: &str) -> String {
    scope.split(' ').filter(|word| SCOPES.contains(word)).collect::<Vec<_>>().join(" ")
}
