use super::{Context, MediaType, wrong};
use crate::db::{DbError, attachments};
use crate::problem::FieldError;

/// The most pictures that go with an inquiry or a hazard.
const MOST_PICTURES: usize = 3;

/// What is wrong with files that a field names; `used` are those of the fields before it.
pub fn check_files(
    ids: &[String],
    most: Option<usize>,
    accept: &[String],
    used: &[String],
    context: Context<'_>,
) -> Result<Option<&'static str>, DbError> {
    if most.is_some_and(|most| ids.len() > most) {
        return Ok(Some("too_many_files"));
    }
    for (index, id) in ids.iter().enumerate() {
        let twice = used.contains(id) || ids.iter().take(index).any(|before| before == id);
        let known = attachments::unused(context.transaction, id, context.customer)?;
        match known.filter(|_| !twice) {
            None => return Ok(Some("unknown_file")),
            Some(kind) if !accept.is_empty() && !accept.contains(&kind) => {
                return Ok(Some("wrong_media_type"));
            }
            Some(_) => {}
        }
    }
    Ok(None)
}

/// What is wrong with the pictures of an inquiry or a hazard.
pub fn pictures(field: &str, ids: &[String], context: Context<'_>) -> Result<Option<FieldError>, DbError> {
    let accept: Vec<String> =
        MediaType::PICTURES.into_iter().map(|media_type| media_type.name().to_owned()).collect();
    let code = check_files(ids, Some(MOST_PICTURES), &accept, &[], context)?;
    Ok(code.map(|code| wrong(field, code)))
}
