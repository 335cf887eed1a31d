use kundeapp_core::screens::Frame;
use kundeapp_core::screens::services::{FormRow, FormsState};

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
