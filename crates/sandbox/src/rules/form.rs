use serde_json::{Map, Value};

use super::description::{Description, Field, Kind};
use super::field::check_text;
use super::files::check_files;
use super::{Context, wrong};
use crate::db::{DbError, access};
use crate::problem::FieldError;

/// What is wrong with the values of a form, and the files that they name.
pub fn check_form(
    form: &Description,
    values: &Map<String, Value>,
    context: Context<'_>,
) -> Result<(Vec<FieldError>, Vec<String>), DbError> {
    let (mut errors, mut files) = (Vec::new(), Vec::new());
    for field in &form.fields {
        let value = values.get(&field.id).filter(|value| !is_empty(value));
        let code = match value {
            None if field.rules.required => Some("required"),
            None => None,
            Some(value) => check_field(field, value, context, &mut files)?,
        };
        errors.extend(code.map(|code| wrong(&field.id, code)));
    }
    let unknown = values.keys().filter(|name| form.fields.iter().all(|field| field.id != **name));
    errors.extend(unknown.map(|name| wrong(name, "unknown_field")));
    Ok((errors, files))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn check_field(
    field: &Field,
    value: &Value,
    context: Context<'_>,
    files: &mut Vec<String>,
) -> Result<Option<&'static str>, DbError> {
    Ok(match (field.kind, value) {
        (Kind::Consent, Value::Bool(_)) => None,
        (Kind::Attachment, Value::Array(ids)) => {
            let ids: Option<Vec<String>> = ids.iter().map(|id| id.as_str().map(str::to_owned)).collect();
            let Some(ids) = ids else { return Ok(Some("wrong_type")) };
            let code = check_files(&ids, field.rules.max_files, &field.rules.accept, files, context)?;
            files.extend(ids);
            code
        }
        (Kind::Consent | Kind::Attachment, _) => Some("wrong_type"),
        (Kind::MeteringPoint, Value::String(id)) => {
            let own = access::may_see(context.transaction, context.customer, id)?;
            (!own).then_some("not_your_point")
        }
        (_, Value::String(text)) => check_text(field, text, context.today),
        _ => Some("wrong_type"),
    })
}
