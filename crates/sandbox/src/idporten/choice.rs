//! `GET /login`: which electronic identity, when the client did not say.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::PATH;
use super::authorize::not_started;
use super::eid::Eid;
use super::provider::IdPorten;
use crate::html::{escaped, page as html_page};
use crate::query::encoded;

/// Which login a page belongs to.
#[derive(Debug, Deserialize)]
pub struct LoginQuery {
    pub login: String,
}

pub async fn page(
    State(idporten): State<IdPorten>,
    query: Result<Query<LoginQuery>, QueryRejection>,
) -> Response {
    let Some(login) = running(&idporten, query) else { return not_started() };
    let query = escaped(&encoded(&[("login", &login)]));
    let links: Vec<String> = [Eid::BankId, Eid::BankIdMobile]
        .into_iter()
        .map(|eid| {
            format!("<li><a class=\"choice\" href=\"{PATH}{}?{query}\">{}</a></li>", eid.path(), eid.name())
        })
        .collect();
    let main = format!("<h1>Velg innloggingsmetode</h1><ul class=\"plain\">{}</ul>", links.concat());
    html_page(StatusCode::OK, "Velg innloggingsmetode – ID-porten", &main)
}

/// The login of a page, if it is under way.
pub fn running(idporten: &IdPorten, query: Result<Query<LoginQuery>, QueryRejection>) -> Option<String> {
    let Query(LoginQuery { login }) = query.ok()?;
    let provider = idporten.provider();
    provider.logins.look(&login, provider.clock.now()).map(|_| login)
}
