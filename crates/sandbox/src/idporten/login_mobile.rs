//! `/login/bankid-mobile`: mobile number and date of birth.

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
use super::register::{holder, test_persons};
use super::return_to_client::{cancelled, logged_in};
use crate::person::BirthDate;

const NUMBER: &str = "Skriv mobilnummeret med 8 siffer.";
const DATE: &str = "Skriv fødselsdatoen med 6 siffer: dag, måned, år.";
const NOT_TOGETHER: &str = "Mobilnummeret og fødselsdatoen hører ikke sammen.";

/// What the page sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MobileForm {
    login: String,
    action: String,
    phone: String,
    birth_date: String,
}

pub async fn page(
    State(idporten): State<IdPorten>,
    query: Result<Query<LoginQuery>, QueryRejection>,
) -> Response {
    match running(&idporten, query) {
        Some(login) => show(&idporten, &MobileForm { login, ..MobileForm::default() }, None, None).await,
        None => not_started(),
    }
}

pub async fn submit(
    State(idporten): State<IdPorten>,
    form: Result<Form<MobileForm>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else { return not_started() };
    let provider = idporten.provider();
    if provider.logins.look(&form.login, provider.clock.now()).is_none() {
        return not_started();
    }
    if form.action == "cancel" {
        return cancelled(&idporten, &form.login);
    }
    let (phone, born) = (number(&form.phone), BirthDate::parse(&form.birth_date));
    let (Some(phone), Some(born)) = (&phone, &born) else {
        let (phone, born) = (phone.is_none().then_some(NUMBER), born.is_none().then_some(DATE));
        return show(&idporten, &form, phone, born).await;
    };
    match holder(&provider.database, phone, born).await {
        Ok(Some(pid)) => logged_in(&idporten, &form.login, pid, Eid::BankIdMobile),
        _ => show(&idporten, &form, None, Some(NOT_TOGETHER)).await,
    }
}

/// Eight digits, however they are grouped.
fn number(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let digits = digits.strip_prefix("+47").unwrap_or(&digits);
    (digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.to_owned())
}

async fn show(
    idporten: &IdPorten,
    form: &MobileForm,
    phone_error: Option<&str>,
    date_error: Option<&str>,
) -> Response {
    let phone = Field {
        name: "phone",
        label: "Mobilnummer",
        hint: "8 siffer",
        value: &form.phone,
        error: phone_error,
        autocomplete: "tel-national",
    };
    let date = Field {
        name: "birth_date",
        label: "Fødselsdato",
        hint: "6 siffer: ddmmåå",
        value: &form.birth_date,
        error: date_error,
        autocomplete: "off",
    };
    let persons = test_persons(&idporten.provider().database).await.unwrap_or_default();
    login_page(Eid::BankIdMobile, &form.login, &[phone, date], "", &persons)
}
