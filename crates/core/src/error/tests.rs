use std::collections::BTreeSet;
use std::time::Duration;

use super::*;
use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::auth::{AuthError, SessionEnd};
use crate::secure_store::SecureStoreError;

fn every_error() -> Vec<AppError> {
    let cause = || Cause::new("a cause");
    let wait = Duration::from_secs(61);
    let mut all = vec![
        AppError::Offline(cause()),
        AppError::ServerTrouble { retry_after: None, cause: cause() },
        AppError::ServerTrouble { retry_after: Some(wait), cause: cause() },
        AppError::Maintenance { until: None },
        AppError::Maintenance { until: "2026-11-21T13:00:00Z".parse().ok() },
        AppError::AppTooOld,
        AppError::SessionEnded,
        AppError::NotFound,
        AppError::StorageFull(cause()),
        AppError::StorageReadOnly(cause()),
        AppError::DataTooNew(cause()),
        AppError::LocalData(cause()),
        AppError::Unexpected(cause()),
    ];
    let problems = [
        LoginProblem::InvalidEmail,
        LoginProblem::InvalidNumber,
        LoginProblem::ForeignNumber,
        LoginProblem::MalformedCode,
        LoginProblem::WrongCode { tries_left: None },
        LoginProblem::WrongCode { tries_left: Some(3) },
        LoginProblem::WrongCode { tries_left: Some(0) },
        LoginProblem::CodeExpired,
        LoginProblem::CodeUsed,
        LoginProblem::CodeExhausted,
        LoginProblem::TooManyCodes { retry_after: wait },
        LoginProblem::LoginForgotten,
        LoginProblem::NotACustomer,
        LoginProblem::MethodNotAvailable,
        LoginProblem::WrongClock,
        LoginProblem::ResendTooSoon { retry_after: wait },
        LoginProblem::AlreadySignedIn,
        LoginProblem::ForeignCallback,
        LoginProblem::ForeignIssuer,
        LoginProblem::LoginExpired,
        LoginProblem::Cancelled,
        LoginProblem::PersonNotACustomer,
        LoginProblem::BankIdNotAvailable,
        LoginProblem::LevelTooLow,
        LoginProblem::Denied,
        LoginProblem::IdPortenAway,
        LoginProblem::IdPortenNotTrusted,
        LoginProblem::LoginServerFailed,
        LoginProblem::AskedWrongly,
    ];
    all.extend(problems.map(AppError::Login));
    all
}

/// The messages of a Fluent file: id and text, continuation lines included.
fn messages(file: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        match (line.split_once(" = "), messages.last_mut()) {
            (Some((id, text)), _) if !id.starts_with(' ') => messages.push((id.to_owned(), text.to_owned())),
            (_, Some((_, text))) => text.push_str(line),
            _ => {}
        }
    }
    messages
}

#[test]
fn every_error_has_a_message_with_its_arguments_in_both_languages() {
    let languages = [
        (include_str!("../../locales/nb/errors.ftl"), include_str!("../../locales/nb/login.ftl")),
        (include_str!("../../locales/en/errors.ftl"), include_str!("../../locales/en/login.ftl")),
    ];
    for (errors, login) in languages {
        let known = [messages(errors), messages(login)].concat();
        for error in every_error() {
            let found = known.iter().find(|(id, _)| id == error.message_id());
            let (_, text) = found.unwrap_or_else(|| panic!("no message {}", error.message_id()));
            for (name, _) in error.arguments() {
                assert!(text.contains(&format!("${name}")), "{} says nothing of {name}", error.message_id());
            }
            assert_eq!(error.arguments().is_empty(), !text.contains('$'), "{}", error.message_id());
        }
    }
}

#[test]
fn no_two_errors_say_the_same() {
    let mut said: std::collections::BTreeMap<&str, Vec<AppError>> = std::collections::BTreeMap::new();
    for error in every_error() {
        said.entry(error.message_id()).or_default().push(error);
    }
    let shared: Vec<_> = said.into_iter().filter(|(_, errors)| errors.len() > 1).map(|(id, _)| id).collect();
    // No try left is no try left, whichever way the server says it.
    assert_eq!(shared, ["login-problem-code-exhausted"]);
    let texts = messages(include_str!("../../locales/nb/login.ftl"));
    let distinct: BTreeSet<_> = texts.iter().map(|(_, text)| text).collect();
    assert_eq!(distinct.len(), texts.len());
}

#[test]
fn both_languages_have_the_same_messages() {
    let ids = |file: &str| messages(file).into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>();
    assert_eq!(
        ids(include_str!("../../locales/nb/errors.ftl")),
        ids(include_str!("../../locales/en/errors.ftl"))
    );
    assert_eq!(
        ids(include_str!("../../locales/nb/login.ftl")),
        ids(include_str!("../../locales/en/login.ftl"))
    );
}

#[test]
fn a_wait_is_told_in_whole_minutes_rounded_up() {
    let minutes = |seconds| {
        let retry_after = Duration::from_secs(seconds);
        LoginProblem::TooManyCodes { retry_after }.arguments()
    };
    assert_eq!(minutes(0), [("minutes", MessageArgument::Count(1))]);
    assert_eq!(minutes(60), [("minutes", MessageArgument::Count(1))]);
    assert_eq!(minutes(61), [("minutes", MessageArgument::Count(2))]);
}

#[test]
fn rich_errors_become_the_few_that_a_user_can_act_on() {
    let id = |error: AppError| error.message_id();
    assert_eq!(id(ApiError::from(Refusal::NotFound).into()), "error-not-found");
    assert_eq!(id(ApiError::from(Refusal::TokenRefused).into()), "error-server-trouble");
    assert_eq!(id(AuthError::SessionEnded(SessionEnd::Revoked).into()), "error-session-ended");
    assert_eq!(id(AuthError::Login(LoginProblem::CodeUsed).into()), "login-problem-code-used");
    // Through the API client and back.
    assert_eq!(id(ApiError::from(AuthError::SignedOut).into()), "error-session-ended");
    assert_eq!(id(ApiError::from(AuthError::Store(SecureStoreError::KeyLost)).into()), "error-local-data");
    assert_eq!(id(ApiError::from(AuthError::Api(Refusal::AppTooOld.into())).into()), "error-app-too-old");
}

#[test]
fn the_log_gets_the_whole_chain() {
    let denied = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    let error = AppError::from(SecureStoreError::File { action: "read", source: denied });
    let AppError::LocalData(cause) = error else { panic!("{error:?}") };
    assert_eq!(cause.chain(), "could not read a secret's file: permission denied");
}

#[test]
fn a_store_that_is_full_read_only_or_newer_has_a_message_of_its_own() {
    use crate::store::StoreError;
    let id = |error: StoreError| AppError::local_data(error).message_id();
    assert_eq!(id(StoreError::DiskFull), "error-storage-full");
    assert_eq!(id(StoreError::ReadOnly), "error-storage-read-only");
    assert_eq!(id(StoreError::NewerSchema { found: 99, known: 8 }), "error-data-too-new");
    assert_eq!(id(StoreError::Corrupt("a page")), "error-local-data");
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert_eq!(AppError::local_data(full).message_id(), "error-storage-full");
}
