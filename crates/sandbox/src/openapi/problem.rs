//! The answers that say no, as `crate::problem` makes them.

use utoipa::openapi::header::Header;
use utoipa::openapi::schema::{Components, ObjectBuilder, Type};
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{PartialSchema, ToResponse, ToSchema};

use super::InstantText;
use super::words::FieldErrorWord;

pub const MEDIA_TYPE: &str = "application/problem+json";

/// What went wrong (RFC 9457).
#[derive(ToSchema)]
#[schema(as = Problem)]
#[expect(dead_code, reason = "says what crate::problem writes")]
pub struct ProblemDocument {
    /// Always `about:blank`: the word is in `code`.
    #[schema(rename = "type", pattern = "^about:blank$")]
    r#type: String,
    /// The status in words.
    title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// The word that the app acts on.
    #[schema(pattern = "^[a-z_]+$", examples("not_found"))]
    code: String,
    /// For whoever reads the log.
    detail: String,
    /// With `maintenance`: when it is over.
    #[schema(value_type = InstantText, required = false, nullable = false)]
    until: Option<String>,
    /// With `invalid_fields`: every field that breaks a rule.
    #[schema(nullable = false, min_items = 1)]
    errors: Option<Vec<FieldError>>,
}

/// What is wrong with one field.
#[derive(ToSchema)]
#[expect(dead_code, reason = "says what crate::problem writes")]
struct FieldError {
    field: String,
    #[schema(value_type = FieldErrorWord)]
    code: String,
}

/// A problem that several operations have.
pub struct Shared {
    pub name: &'static str,
    pub status: &'static str,
    description: &'static str,
    code: &'static str,
    header: Option<(&'static str, &'static str)>,
}

const fn shared(
    name: &'static str,
    status: &'static str,
    code: &'static str,
    description: &'static str,
    header: Option<(&'static str, &'static str)>,
) -> Shared {
    Shared { name, status, description, code, header }
}

const RETRY_AFTER: Option<(&str, &str)> = Some(("Retry-After", "Seconds to wait."));

pub const BAD_REQUEST: Shared =
    shared("InvalidRequest", "400", "invalid_request", "A parameter is missing or malformed.", None);
pub const UNAUTHORIZED: Shared = shared(
    "Unauthorized",
    "401",
    "token_expired",
    "No token, or one that is unknown or expired (`token_expired`: refresh it) or whose login has ended (`session_ended`).",
    Some(("WWW-Authenticate", "The scheme, and `invalid_token`.")),
);
pub const NOT_FOUND: Shared =
    shared("NotFound", "404", "not_found", "There is no such thing, or it is another customer's.", None);
pub const METHOD: Shared = shared(
    "MethodNotAllowed",
    "405",
    "method_not_allowed",
    "The address does not take this method.",
    Some(("Allow", "The methods that it takes.")),
);
pub const TOO_OLD: Shared =
    shared("AppTooOld", "426", "app_too_old", "The app that `Kundeapp-Version` names must be updated.", None);
pub const TOO_MANY: Shared =
    shared("TooManyRequests", "429", "too_many_requests", "Wait before the next call.", RETRY_AFTER);
pub const SERVER_ERROR: Shared =
    shared("ServerError", "500", "server_error", "The server failed. Try again later.", None);
pub const MAINTENANCE: Shared =
    shared("Maintenance", "503", "maintenance", "Planned work, until the instant in `until`.", RETRY_AFTER);

pub const IN_USE: Shared = shared(
    "KeyInUse",
    "409",
    "idempotency_key_in_use",
    "The first attempt at the same write is under way.",
    RETRY_AFTER,
);
pub const TOO_LARGE: Shared = shared("TooLarge", "413", "too_large", "More than is taken.", None);
pub const MEDIA: Shared = shared(
    "UnsupportedMediaType",
    "415",
    "unsupported_media_type",
    "Not a kind of body that is taken here, or not what `Content-Type` says.",
    None,
);
pub const INVALID_FIELDS: Shared = shared(
    "InvalidFields",
    "422",
    "invalid_fields",
    "Some fields break a rule (`invalid_fields`), or the key belongs to another write (`idempotency_key_reused`).",
    None,
);

const ALL: [&Shared; 12] = [
    &BAD_REQUEST,
    &UNAUTHORIZED,
    &NOT_FOUND,
    &METHOD,
    &IN_USE,
    &TOO_LARGE,
    &MEDIA,
    &INVALID_FIELDS,
    &TOO_OLD,
    &TOO_MANY,
    &SERVER_ERROR,
    &MAINTENANCE,
];

impl Shared {
    /// For an operation's list of answers.
    pub fn reference(&self) -> RefOr<Response> {
        Ref::from_response_name(self.name).into()
    }

    fn response(&self) -> Response {
        let schema = Ref::from_schema_name(ProblemDocument::name());
        let example = serde_json::json!({
            "type": "about:blank", "title": self.name, "status": self.status.parse::<u16>().unwrap_or_default(),
            "code": self.code, "detail": self.description,
        });
        let content = ContentBuilder::new().schema(Some(schema)).example(Some(example)).build();
        let response = ResponseBuilder::new().description(self.description).content(MEDIA_TYPE, content);
        let header = |(name, description): (&str, &str)| {
            let kind = if name == "Retry-After" { Type::Integer } else { Type::String };
            let mut header = Header::new(ObjectBuilder::new().schema_type(kind));
            header.description = Some(description.to_owned());
            (name.to_owned(), RefOr::T(header))
        };
        let mut response = response.build();
        response.headers.extend(self.header.map(header));
        response
    }
}

/// Puts every shared answer, and what it is made of, among a document's components.
pub fn add_responses(components: &mut Components) {
    let mut schemas = vec![(ProblemDocument::name().into_owned(), ProblemDocument::schema())];
    ProblemDocument::schemas(&mut schemas);
    components.schemas.extend(schemas);
    for shared in ALL {
        components.responses.insert(shared.name.to_owned(), shared.response().into());
    }
}

/// [`NOT_FOUND`] for a handler to name.
#[derive(Debug)]
pub enum NotFound {}

impl<'r> ToResponse<'r> for NotFound {
    fn response() -> (&'r str, RefOr<Response>) {
        (NOT_FOUND.name, NOT_FOUND.response().into())
    }
}
