use kundeapp_core::screens::{FormLink, Preset};

/// A button of a page that opens a form: hand it to `form_from` as it is.
#[uniffi::remote(Record)]
pub struct FormLink {
    pub form: String,
    pub label: String,
    pub presets: Vec<Preset>,
    pub waiting: Option<String>,
    pub offered: bool,
}

/// Something that is filled in before the form opens.
#[uniffi::remote(Record)]
pub struct Preset {
    pub field: String,
    pub value: String,
    pub shown: String,
}
