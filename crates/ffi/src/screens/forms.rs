use kundeapp_core::api::wire::{Choice, FieldKind, FieldRules};
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::Frame;
use kundeapp_core::screens::services::{FieldState, FormRow, FormState, FormsState};

use crate::values::ExactNumber;

/// What Bestilling av tjenester shows.
#[uniffi::remote(Record)]
pub struct FormsState {
    pub frame: Frame,
    pub forms: Vec<FormRow>,
}

/// A form in the list.
#[uniffi::remote(Record)]
pub struct FormRow {
    pub id: String,
    pub title: String,
    pub button: String,
    pub spoken: String,
}

/// One form.
#[uniffi::remote(Record)]
pub struct FormState {
    pub frame: Frame,
    pub head: FormRow,
    pub help: RichText,
    pub fields: Vec<FieldState>,
    pub blocked: Option<String>,
}

/// Something to fill in.
#[uniffi::remote(Record)]
pub struct FieldState {
    pub id: String,
    pub kind: FieldKind,
    pub label: String,
    pub help: RichText,
    pub hints: Vec<String>,
    pub rules: FieldRules,
    pub choices: Vec<Choice>,
    pub spoken: String,
}

/// What a field holds.
#[uniffi::remote(Enum)]
pub enum FieldKind {
    Text,
    Number,
    Email,
    Phone,
    Date,
    Choice,
    Consent,
    Attachment,
    AccountNumber,
    OrganisationNumber,
    MeteringPoint,
    Unknown,
}

/// What a value must be like. A rule that is not there does not hold.
#[uniffi::remote(Record)]
pub struct FieldRules {
    pub required: bool,
    pub multiline: bool,
    pub max_length: Option<u32>,
    pub min: Option<ExactNumber>,
    pub max: Option<ExactNumber>,
    pub not_before_today: bool,
    pub not_after_today: bool,
    pub max_files: Option<u32>,
    pub accept: Vec<String>,
}

/// Something to choose.
#[uniffi::remote(Record)]
pub struct Choice {
    pub id: String,
    pub label: String,
}
