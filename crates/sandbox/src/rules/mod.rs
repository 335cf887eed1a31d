//! What is asked of the fields of what customers send in, checked here whatever an app has checked before.

mod description;
mod field;
mod files;
mod form;
mod media_type;
mod place;
mod text;

pub use description::Description;
pub use files::pictures;
pub use form::check_form;
pub use media_type::MediaType;
pub use place::Place;
pub use text::{decimal, required_text};

use chrono::NaiveDate;
use rusqlite::Transaction;

use crate::problem::FieldError;

/// What the rules are checked against.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub transaction: &'a Transaction<'a>,
    /// Empty: nobody is signed in.
    pub customer: &'a str,
    pub today: NaiveDate,
}

/// The error of one field.
pub fn wrong(field: &str, code: &'static str) -> FieldError {
    FieldError { field: field.to_owned(), code }
}
