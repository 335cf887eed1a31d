/// What the double of ID-porten does wrong on demand. Whoever relies on it must notice each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdPortenFault {
    /// The redirect carries a `state` that nobody sent.
    OtherState,
    /// The redirect names another issuer (RFC 9207).
    OtherIssuerInRedirect,
    /// The id token has a `nonce` that nobody sent.
    OtherNonce,
    /// The id token is from another issuer.
    OtherIssuer,
    /// The id token is for another client.
    OtherAudience,
    /// The id token says a level below the one asked for.
    LowLevel,
    /// The id token is past its time.
    ExpiredToken,
    /// The id token is signed with a key that is not published.
    OtherKey,
    /// The id token does not say who it is.
    NoPid,
}
