//! The `OpenAPI` 3.1 document of the contract, made from the handlers and their types. It is served at `/openapi.json` and kept
//! in `docs/api/openapi.json`, which a test compares.
//!
//! Left out, since no grid company has them: the telephone page, the counters, and the double of ID-porten, which is another
//! issuer.

mod guarded;
mod oauth;
mod problem;
mod tariff_book;
mod texts;
mod words;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};

pub use guarded::guarded;
pub use oauth::{ChallengeBody, OAuthRefusal, TokenBody};
pub use problem::NotFound;
pub use tariff_book::TariffBookDocument;
pub use texts::{
    AreaList, CaseNumber, CodeChallenge, Cursor, Degrees, EnergyDecimal, FollowUpCodeText, Gsrn, InstantText,
    JsonWebToken, Kid, LogoutAddress, MoneyDecimal, PageTokenText, PartList, Postcode, PriceDecimal,
    RedirectAddress, Secret, SpotDecimal, VersionText,
};
pub use words::{
    AccessWord, AgreementWord, BillingWord, BrowserMethod, ClientId, CustomerKind, DirectionWord, FileType,
    GroupWord, HazardCategory, InquiryStatus, InspectionResult, InvoiceKind, InvoiceStatus, LineWord,
    LoginMethodWord, MeteringWord, OutageKind, PaymentAgreement, PriceArea, QualityWord, ReadingKind,
    ResponseTypeWord, RhythmWord, S256, SeverityWord, TaxZoneWord,
};

/// What the document says about all of it.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Kundeapp: what the app asks of a grid company",
        description = "The contract between the app and a grid company's servers; `docs/api/contract.md` explains it. Money, prices and \
            spot prices are decimal strings, energy is integer watt-hours, instants have an offset, local days are in Europe/Oslo. \
            A client ignores members that it does not know. An id of another customer answers exactly as one that does not exist.\n\n\
            Every address answers another method with 405 and `Allow`.",
        license(name = "MIT", identifier = "MIT"),
        version = "1.0.0",
        contact()
    ),
    tags(
        (name = "login", description = "The company's own authorisation server"),
        (name = "resources", description = "What a customer may see"),
        (name = "sent", description = "What a customer sends"),
        (name = "public", description = "What everybody may see"),
        (name = "service", description = "The service itself")
    )
)]
struct Frame;

/// The whole document: what every part says, in the frame.
pub fn document(parts: impl IntoIterator<Item = OpenApi>) -> OpenApi {
    let mut document = Frame::openapi();
    for part in parts {
        document.merge(part);
    }
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("The access token of `/oauth/token`, good for ten minutes."))
        .build();
    let mut components = document.components.take().unwrap_or_default();
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    // Parameters refer to these, but only bodies bring theirs along.
    let written = serde_json::to_string(&(&document.paths, &components)).unwrap_or_default();
    let mut known = [texts::schemas(), words::schemas()].concat();
    known.retain(|(name, _)| written.contains(&format!("#/components/schemas/{name}\"")));
    components.schemas.extend(known);
    problem::add_responses(&mut components);
    document.components = Some(components);
    document
}

/// `GET /openapi.json`. It describes the others and not itself.
pub fn route<S: Clone + Send + Sync + 'static>(document: &OpenApi) -> Router<S> {
    let json = document.to_json().unwrap_or_default();
    Router::new().route("/openapi.json", get(|| async { ([(CONTENT_TYPE, "application/json")], json) }))
}
