//! The frame that both login pages share.

use axum::http::StatusCode;
use axum::response::Response;

use super::eid::Eid;
use super::field::{Field, summary};
use super::register::TestPerson;
use crate::html::{escaped, page};

/// A login page; 422 when one of the fields came back with an error. `more` stands after the first field.
pub fn login_page(
    eid: Eid,
    login: &str,
    fields: &[Field<'_>],
    more: &str,
    persons: &[TestPerson],
) -> Response {
    let wrong = fields.iter().position(|field| field.error.is_some());
    let first = wrong.unwrap_or(0);
    let mut inputs: Vec<String> =
        fields.iter().enumerate().map(|(index, field)| field.html(index == first)).collect();
    inputs.insert(inputs.len().min(1), more.to_owned());
    let inputs = inputs.concat();
    let name = eid.name();
    let main = format!(
        "<h1>Logg inn med {name}</h1><p>ID-porten (sandkasse). Dette er ingen ekte innlogging.</p>{}\
         <form method=\"post\" novalidate><input type=\"hidden\" name=\"login\" value=\"{}\">{inputs}\
         <button type=\"submit\" name=\"action\" value=\"login\">Logg inn</button>\
         <button type=\"submit\" name=\"action\" value=\"cancel\">Avbryt</button></form>{}",
        summary(fields),
        escaped(login),
        help(persons)
    );
    let (status, title) = match wrong {
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, format!("Feil: Logg inn med {name} – ID-porten")),
        None => (StatusCode::OK, format!("Logg inn med {name} – ID-porten")),
    };
    page(status, &title, &main)
}

/// Whom one can be.
fn help(persons: &[TestPerson]) -> String {
    let rows: Vec<String> = persons
        .iter()
        .map(|person| {
            format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
                escaped(&person.name),
                escaped(&person.pid),
                escaped(person.mobile.as_deref().unwrap_or("–")),
                escaped(&person.birth_date)
            )
        })
        .collect();
    format!(
        "<details><summary>Prøvepersoner</summary><table><caption>Ingen av dem finnes</caption><thead><tr>\
         <th scope=\"col\">Hvem</th><th scope=\"col\">Fødselsnummer</th><th scope=\"col\">Mobilnummer</th>\
         <th scope=\"col\">Fødselsdato</th></tr></thead><tbody>{}</tbody></table></details>",
        rows.concat()
    )
}
