//! The kinds of text on the wire: each with its pattern and an example. They are schemas and hold nothing.

use std::borrow::Cow;

use utoipa::openapi::schema::{ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{KnownFormat, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

macro_rules! texts {
    ($($(#[doc = $doc:literal])+ $name:ident $pattern:literal, $example:literal;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug)]
        pub enum $name {}

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                text(&[$($doc),+]).pattern(Some($pattern)).examples([$example]).into()
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
        }
    )+

        /// All of them, by name.
        pub fn schemas() -> Vec<(String, RefOr<Schema>)> {
            vec![$(($name::name().into_owned(), $name::schema())),+]
        }
    };
}

fn text(lines: &[&str]) -> ObjectBuilder {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    ObjectBuilder::new().schema_type(Type::String).description(Some(lines.join(" ")))
}

texts! {
    /// The number of a metering point (GSRN).
    Gsrn r"^[0-9]{18}$", "999900000000000015";
    /// How far a client has come in the feed; opaque to it.
    Cursor r"^[0-9]{1,18}$", "41";
    /// Where the next page begins; opaque to a client.
    PageTokenText r"^[A-Za-z0-9_-]{1,200}$", "MSAwIDIwMjYtMTEtMjAgOTk5OTAwMDAwMDAwMDAwMDE1IGNvbnN1bXB0aW9u";
    /// The ids of areas, with commas between.
    AreaList r"^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,49}$", "askoy,ski";
    /// Names of lists, with commas between.
    PartList r"^(news|outages|forms|inspections)(,(news|outages|forms|inspections)){0,9}$", "news,outages";
    /// What a caller calls one write, the same in every attempt.
    IdempotencyKeyText r"^[A-Za-z0-9_-]{16,64}$", "0198c1de-7b1f-7d51-a3f4-6a2b9c0d1e2f";
    /// The number of a case.
    CaseNumber r"^[0-9]{4}-[0-9]{6}$", "2026-000017";
    /// Degrees of WGS 84.
    Degrees r"^[0-9]{1,2}(\.[0-9]{1,10})?$", "60.39299";
    /// NOK, rounded to the øre.
    MoneyDecimal r"^-?[0-9]+\.[0-9]{2}$", "525.59";
    /// A price or an amount, unrounded.
    PriceDecimal r"^-?[0-9]+(\.[0-9]+)?$", "25.325";
    /// NOK/kWh without VAT, in hundred-thousandths.
    SpotDecimal r"^-?[0-9]+\.[0-9]{5}$", "0.81234";
    /// kWh, to the watt-hour.
    EnergyDecimal r"^-?[0-9]+(\.[0-9]{1,3})?$", "610.500";
    /// The number to pay with (KID), with a check digit.
    Kid r"^[0-9]{2,25}$", "0012345678903";
    /// A Norwegian postcode.
    Postcode r"^[0-9]{4}$", "5309";
    /// A version of the app.
    VersionText r"^[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}$", "1.2.0";
    /// What opens a case that nobody's name is on.
    FollowUpCodeText r"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", "7QK2-M8XR-4ZPC-1HTV";
    /// What only its holder may know.
    Secret r"^[A-Za-z0-9_-]{43}$", "Qm9ydGUgYnJhLCBtZW4gaGplbW1lIGVyIGRldCBiZXM";
    /// The S256 challenge of a verifier (RFC 7636).
    CodeChallenge r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI";
    /// What the challenge was made of.
    CodeVerifier r"^[A-Za-z0-9._~-]{43,128}$", "xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo";
    /// Where e-mail goes.
    EmailAddress r"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,2}$", "privat@example.com";
    /// A Norwegian mobile number.
    MobileNumber r"^(\+47|0047)?[49][0-9]{7}$", "90000001";
    /// The code in the message.
    OneTimeCode r"^[0-9]{6}$", "123456";
    /// Where the app waits after a login in the browser.
    RedirectAddress r"^(https://app\.example\.com/login/callback|com\.example\.kundeapp:/login/callback|https://kundeapp\.norgesnett\.example/login/callback|no\.norgesnett\.kundeapp:/login/callback|http://(127\.0\.0\.1|\[::1\]):[1-9][0-9]{0,3}/callback)$", "com.example.kundeapp:/login/callback";
    /// Where the app waits after a logout in the browser.
    LogoutAddress r"^(https://app\.example\.com/logout|com\.example\.kundeapp:/logout)$", "com.example.kundeapp:/logout";
    /// A signed token in three parts.
    JsonWebToken r"^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$", "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJjLXByaXZhdGUifQ.c2lnbmF0dXI";
}

/// An instant with its offset.
#[derive(Debug)]
pub enum InstantText {}

impl PartialSchema for InstantText {
    fn schema() -> RefOr<Schema> {
        text(&["An instant with its offset."])
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .examples(["2026-11-21T12:00:00+01:00"])
            .into()
    }
}

impl ToSchema for InstantText {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Instant")
    }
}
