use serde::{Deserialize, Serialize};

/// What is wrong with one field of what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The id of the field.
    pub field: String,
    /// What is wrong with it.
    pub code: FieldFault,
}

/// Why a value is not taken; the same words for the server's rules and the app's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldFault {
    /// Nothing is filled in.
    Required,
    /// Too many letters.
    TooLong,
    /// Several lines where one is asked for.
    OneLine,
    /// No number.
    NotANumber,
    /// Below the smallest number.
    TooSmall,
    /// Above the largest number.
    TooLarge,
    /// No e-mail address.
    NotAnEmail,
    /// No telephone number.
    NotAPhone,
    /// No day.
    NotADate,
    /// A day before today.
    TooEarly,
    /// A day after today.
    TooLate,
    /// Not among the choices.
    NotAChoice,
    /// Another number of digits.
    WrongLength,
    /// Something else than digits.
    NotDigits,
    /// A typing error in a number with a check digit.
    CheckDigit,
    /// No point of the customer's.
    NotYourPoint,
    /// No position in Norway.
    NotAPlace,
    /// More files than may come along.
    TooManyFiles,
    /// A file that the server does not have any more: it is sent again.
    UnknownFile,
    /// A file of a kind that is not taken here.
    WrongMediaType,
    /// A reason that this version does not know.
    #[serde(other)]
    Other,
}
