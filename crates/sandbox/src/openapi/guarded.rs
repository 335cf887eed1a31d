//! What every operation behind the states of the service has, so that no handler needs to say it.

use utoipa::ToSchema;
use utoipa::openapi::header::Header;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{Content, OpenApi, Ref, RefOr, Required};

use super::problem::{
    BAD_REQUEST, IN_USE, INVALID_FIELDS, MAINTENANCE, MEDIA, MEDIA_TYPE, METHOD, ProblemDocument,
    SERVER_ERROR, Shared, TOO_LARGE, TOO_MANY, TOO_OLD, UNAUTHORIZED,
};
use super::texts::{IdempotencyKeyText, VersionText};

/// Adds to every operation of a part the app's version and the answers that can come before its handler is asked.
pub fn guarded(mut part: OpenApi) -> OpenApi {
    for (path, item) in &mut part.paths.paths {
        for operation in operations(item) {
            complete(operation);
        }
        if let Some(operation) = item.post.as_mut().filter(|_| path.starts_with("/v1/")) {
            add(operation, &TOO_LARGE);
            // What makes nothing needs no key.
            if operation.responses.responses.contains_key("201") {
                write(operation);
            }
        }
    }
    part
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.put, &mut item.post, &mut item.delete, &mut item.patch].into_iter().flatten()
}

fn complete(operation: &mut Operation) {
    operation.parameters.get_or_insert_default().push(header(
        "Kundeapp-Version",
        &VersionText::name(),
        Required::False,
        "The version of the app. A caller without one is never too old.",
    ));
    let takes_token = operation.security.as_ref().is_some_and(|requirements| {
        requirements.iter().any(|requirement| {
            serde_json::to_value(requirement).is_ok_and(|value| value.get("bearer").is_some())
        })
    });
    let before = [&BAD_REQUEST, &METHOD, &TOO_OLD, &TOO_MANY, &SERVER_ERROR, &MAINTENANCE];
    for shared in before.into_iter().chain(takes_token.then_some(&UNAUTHORIZED)) {
        add(operation, shared);
    }
}

/// An answer that the handler has for that status too may come in either form.
fn add(operation: &mut Operation, shared: &Shared) {
    let responses = &mut operation.responses.responses;
    match responses.get_mut(shared.status) {
        Some(RefOr::T(own)) => {
            let problem = Content::new(Some(Ref::from_schema_name(ProblemDocument::name())));
            own.content.entry(MEDIA_TYPE.to_owned()).or_insert(RefOr::T(problem));
        }
        Some(RefOr::Ref(_)) => {}
        None => {
            responses.insert(shared.status.to_owned(), shared.reference());
        }
    }
}

/// A header of a request, described by a schema's name.
fn header(name: &str, schema: &str, required: Required, description: &str) -> RefOr<Parameter> {
    let header = ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(required)
        .description(Some(description))
        .schema(Some(Ref::from_schema_name(schema)));
    header.build().into()
}

/// What the contract says of everything that a customer sends.
fn write(operation: &mut Operation) {
    operation.parameters.get_or_insert_default().push(header(
        "Idempotency-Key",
        &IdempotencyKeyText::name(),
        Required::True,
        "The same in every attempt at one write; kept for 90 days.",
    ));
    for shared in [&IN_USE, &MEDIA, &INVALID_FIELDS] {
        add(operation, shared);
    }
    if let Some(RefOr::T(created)) = operation.responses.responses.get_mut("201") {
        let mut replayed =
            Header::new(ObjectBuilder::new().schema_type(Type::String).enum_values(Some(["true"])));
        replayed.description =
            Some("This is the answer of an earlier attempt; nothing was carried out.".to_owned());
        created.headers.insert("Idempotency-Replayed".to_owned(), RefOr::T(replayed));
    }
}
