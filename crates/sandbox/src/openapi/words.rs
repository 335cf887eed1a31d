//! The words on the wire that stand for something. They are schemas and hold nothing.

use std::borrow::Cow;

use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

macro_rules! words {
    ($(#[doc = $doc:literal] $name:ident [$($word:literal)+];)+) => {$(
        #[doc = $doc]
        #[derive(Debug)]
        pub enum $name {}

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let words = [$($word),+];
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .description(Some($doc.trim()))
                    .enum_values(Some(words))
                    .into()
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

words! {
    /// What a customer is.
    CustomerKind ["private" "business" "co_operative"];
    /// A way to log in; a client skips one that it does not know.
    LoginMethodWord ["bankid" "bankid_mobile" "sms" "email"];
    /// Whether a point is the customer's own or seen by authorisation.
    AccessWord ["own" "authorised"];
    /// Out of the grid, or into it; the two are never netted.
    DirectionWord ["consumption" "production"];
    /// What a point's tariff is for.
    GroupWord ["household" "holiday-home" "small-business" "business"];
    /// Which taxes apply where a point is.
    TaxZoneWord ["standard" "no-vat" "no-vat-no-tax"];
    /// A price area of the day-ahead market.
    PriceArea ["NO1" "NO2" "NO3" "NO4" "NO5"];
    /// What the state pays.
    AgreementWord ["none" "support" "norgespris"];
    /// Who sends the bill.
    BillingWord ["direct" "through_billed"];
    /// When bills come, if not for the month that is over.
    RhythmWord ["quarterly_in_advance"];
    /// How a point is measured, if not by the hour or quarter.
    MeteringWord ["readings"];
    /// How far a value can be trusted.
    QualityWord ["measured" "estimated" "finally_estimated" "temporary" "missing" "rejected"];
    /// Where a reading comes from: read, estimated (nobody read it), or calculated between two others.
    ReadingKind ["read" "estimated" "calculated"];
    /// How it stands with a bill.
    InvoiceStatus ["paid" "due" "overdue" "credit" "through_billed"];
    /// What a bill is, if not that of a month that is over.
    InvoiceKind ["advance" "settlement"];
    /// What a customer has agreed with the bank: the bill comes there to be approved, or is paid by itself on the due date.
    PaymentAgreement ["efaktura" "avtale_giro"];
    /// What a line of a bill is for.
    LineWord ["energy" "power" "fixed" "capacity" "consumption_tax" "enova" "feed_in" "support" "norgespris" "advance"];
    /// Whether an outage was foreseen.
    OutageKind ["unplanned" "planned"];
    /// What an inspector found.
    InspectionResult ["no_faults" "faults" "serious_faults"];
    /// How bad a fault is.
    SeverityWord ["minor" "serious"];
    /// What is dangerous.
    HazardCategory ["open_cabinet" "line_down" "damaged_pole" "tree_on_line" "other"];
    /// How far an inquiry has come.
    InquiryStatus ["received" "answered"];
    /// A kind of file that is taken.
    FileType ["image/jpeg" "image/png" "application/pdf"];
    /// What is wrong with a field.
    FieldErrorWord [
        "required" "wrong_type" "too_long" "one_line" "not_a_number" "too_small" "too_large" "not_an_email" "not_a_phone"
        "not_a_date" "too_early" "too_late" "not_a_choice" "wrong_length" "not_digits" "check_digit" "not_your_point"
        "not_a_place" "too_many_files" "unknown_file" "wrong_media_type" "unknown_field"
    ];
    /// The company's app.
    ClientId ["kundeapp"];
    /// The only flow.
    ResponseTypeWord ["code"];
    /// The only way of PKCE.
    S256 ["S256"];
    /// A code by e-mail.
    ByEmail ["email"];
    /// A code by SMS.
    BySms ["sms"];
    /// With a code.
    ByCode ["authorization_code"];
    /// With a refresh token.
    ByRefresh ["refresh_token"];
    /// A way to log in that needs the browser.
    BrowserMethod ["bankid" "bankid_mobile"];
    /// What went wrong.
    OAuthErrorWord [
        "invalid_request" "invalid_client" "invalid_grant" "unsupported_grant_type" "insufficient_authorization"
        "otp_invalid" "otp_expired" "otp_used" "otp_exhausted" "too_many_codes" "invalid_session" "not_a_customer"
        "method_not_available" "server_error"
    ];
}
