use kundeapp_core::api::wire::{Choice, FieldKind, FieldRules};
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::Frame;
use kundeapp_core::screens::form::{FieldState, FileState, FormScreen as Core, FormState};
use kundeapp_core::screens::outbox::DeliveryState;

use super::filling::filling;
use crate::AppFailure;
use crate::showing::screen;
use crate::values::ExactNumber;

screen! {
    /// A form of the company's, with what was filled in before.
    FormScreen, FormListener, FormShown: Core => FormState, with_view_of
}

filling!(FormScreen);

#[uniffi::export]
impl FormScreen {
    /// Agrees to a sentence, or takes that back; kept at once.
    pub async fn agree(&self, field: String, yes: bool) -> Result<(), AppFailure> {
        self.shown.turn(move |screen| screen.agree(&field, yes)).await
    }

    /// Adds a file. Says whether it goes along; if not, the field shows why.
    pub async fn attach(&self, field: String, name: String, bytes: Vec<u8>) -> Result<bool, AppFailure> {
        self.shown.turn(move |screen| screen.attach(&field, &name, bytes)).await
    }
}

/// What a form shows.
#[uniffi::remote(Record)]
pub struct FormState {
    pub frame: Frame,
    pub title: String,
    pub button: String,
    pub help: RichText,
    pub fields: Vec<FieldState>,
    pub problem: Option<String>,
    pub blocked: Option<String>,
    pub deliveries: Vec<DeliveryState>,
}

/// Something to fill in, with what has been filled in.
#[uniffi::remote(Record)]
pub struct FieldState {
    pub id: String,
    pub kind: FieldKind,
    pub label: String,
    pub help: RichText,
    pub hints: Vec<String>,
    pub rules: FieldRules,
    pub choices: Vec<Choice>,
    pub value: String,
    pub day: Option<String>,
    #[uniffi(default = None)]
    pub shown: Option<String>,
    pub agreed: bool,
    pub files: Vec<FileState>,
    pub error: Option<String>,
    pub spoken: String,
}

/// A file that goes along.
#[uniffi::remote(Record)]
pub struct FileState {
    pub id: i64,
    pub name: String,
    pub size: String,
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
    Reference,
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
