//! `/login/bankid`: national identity number, and the app or a code device.

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::authorize::not_started;
use super::choice::{LoginQuery, running};
use super::eid::Eid;
use super::field::Field;
use super::form::login_page;
use super::provider::IdPorten;
use super::register::test_persons;
use super::return_to_client::{cancelled, logged_in};
use crate::person::{Pid, PidError};

/// What the page sends. `device` is `app` or `code`; `code` counts with a code device only.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BankIdForm {
    login: String,
    action: String,
    pid: String,
    device: String,
    code: String,
}

pub async fn page(
    State(idporten): State<IdPorten>,
    query: Result<Query<LoginQuery>, QueryRejection>,
) -> Response {
    match running(&idporten, query) {
        Some(login) => show(&idporten, &BankIdForm { login, ..BankIdForm::default() }, None, None).await,
        None => not_started(),
    }
}

pub async fn submit(
    State(idporten): State<IdPorten>,
    form: Result<Form<BankIdForm>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else { return not_started() };
    let provider = idporten.provider();
    if provider.logins.look(&form.login, provider.clock.now()).is_none() {
        return not_started();
    }
    if form.action == "cancel" {
        return cancelled(&idporten, &form.login);
    }
    let code = form.code.trim();
    let sound = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    let code_error = (form.device == "code" && !sound).then_some("Skriv de 6 sifrene som kodebrikken viser.");
    match (Pid::parse(&form.pid), code_error) {
        (Ok(pid), None) => logged_in(&idporten, &form.login, pid, Eid::BankId),
        (Ok(_), code_error) => show(&idporten, &form, None, code_error).await,
        (Err(error), code_error) => show(&idporten, &form, Some(error), code_error).await,
    }
}

async fn show(
    idporten: &IdPorten,
    form: &BankIdForm,
    pid_error: Option<PidError>,
    code_error: Option<&str>,
) -> Response {
    // What could be a living person's number is not even sent back.
    let value = if pid_error == Some(PidError::Real) { "" } else { &form.pid };
    let pid = Field {
        name: "pid",
        label: "Fødselsnummer",
        hint: "11 siffer. Sandkassen tar bare syntetiske fødselsnumre (måned + 80).",
        value,
        error: pid_error.map(message),
        autocomplete: "off",
    };
    let code = Field {
        name: "code",
        label: "Engangskode fra kodebrikken",
        hint: "6 siffer. La feltet stå tomt når du bruker BankID-appen.",
        value: "",
        error: code_error,
        autocomplete: "one-time-code",
    };
    let (app, device) = if form.device == "code" { ("", " checked") } else { (" checked", "") };
    let devices = format!(
        "<fieldset><legend>Hva vil du bruke?</legend>\
         <label class=\"radio\"><input type=\"radio\" name=\"device\" value=\"app\"{app}>BankID-appen</label>\
         <label class=\"radio\"><input type=\"radio\" name=\"device\" value=\"code\"{device}>Kodebrikke</label></fieldset>"
    );
    let persons = test_persons(&idporten.provider().database).await.unwrap_or_default();
    login_page(Eid::BankId, &form.login, &[pid, code], &devices, &persons)
}

const fn message(error: PidError) -> &'static str {
    match error {
        PidError::Malformed => "Skriv fødselsnummeret med 11 siffer.",
        PidError::Real => "Sandkassen tar ikke imot ekte fødselsnumre. Bruk en prøveperson.",
        PidError::CheckDigits => "Fødselsnummeret er ikke gyldig. Se etter om du har skrevet feil.",
    }
}
