//! Each call of the app × each fault of the sandbox: a typed error, a message for the customer in both languages, nothing
//! lost of what was there, another try only where it is safe, and everything well again afterwards.

mod login;
mod resources;
mod retries;
mod states;
mod syncing;
mod table;

use std::time::Duration;

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_core::i18n::Language;
use kundeapp_sandbox::Fault;

/// What a customer can do about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Offline,
    /// With how long to wait, if the server says so.
    Trouble(Option<Duration>),
    Maintenance,
    TooOld,
    Ended,
    Other,
}

fn kind(error: &AppError) -> Kind {
    match error {
        AppError::Offline(_) => Kind::Offline,
        AppError::ServerTrouble { retry_after, .. } => Kind::Trouble(*retry_after),
        AppError::Maintenance { .. } => Kind::Maintenance,
        AppError::AppTooOld => Kind::TooOld,
        AppError::SessionEnded => Kind::Ended,
        _ => Kind::Other,
    }
}

/// Every fault that the sandbox has, and how it must look. The server has done its part of a call that `lose-answer`, `cut` or
/// `wrong-type` met.
fn faults() -> [(Fault, Kind); 8] {
    let wait = Duration::from_secs(30);
    [
        (Fault::Drop, Kind::Offline),
        (Fault::LoseAnswer, Kind::Offline),
        (Fault::CutBody, Kind::Offline),
        (Fault::ServerError, Kind::Trouble(None)),
        (Fault::TooManyRequests { retry_after: 30 }, Kind::Trouble(Some(wait))),
        (Fault::WrongType, Kind::Trouble(None)),
        (Fault::HugeBody { bytes: 8 << 20 }, Kind::Trouble(None)),
        (Fault::DeepJson { levels: 100_000 }, Kind::Trouble(None)),
    ]
}

/// Whether the server carried the call out all the same.
const fn carried_out(fault: &Fault) -> bool {
    matches!(fault, Fault::LoseAnswer | Fault::CutBody | Fault::WrongType)
}

/// The customer is told something, in both languages, and nothing that is no business of theirs.
fn assert_told(app: &App, error: &AppError, about: &str) {
    let mut said = Vec::new();
    for language in [Language::En, Language::Nb] {
        app.set_language(language).unwrap();
        let message = app.explain(error);
        assert!(message.chars().count() > 10, "{about}: {message:?}");
        for hidden in ["http", "127.0.0.1", "/v1", "oauth", "c-private", "99990000", "Bearer", "{"] {
            assert!(!message.contains(hidden), "{about}: {message:?} has {hidden}");
        }
        said.push(message);
    }
    assert_ne!(said.first(), said.last(), "{about}: one language only");
    for (name, written) in [("causes", format!("{error:?}")), ("text", error.to_string())] {
        for hidden in ["Bearer", "otp=", "code=", "token=", "privat@"] {
            assert!(!written.contains(hidden), "{about}: the {name} have {hidden}");
        }
    }
}

/// What Oversikt says of how old its data is.
fn updated(app: &App) -> String {
    let frame = app.overview().unwrap().state().unwrap().frame;
    assert!(frame.point.is_some(), "Oversikt shows a point");
    frame.updated
}
