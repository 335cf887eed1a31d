use serde::Serialize;

/// A button of a page that opens a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormLink {
    /// The server's id of the form.
    pub form: String,
    /// What the button says.
    pub label: String,
    /// What the form knows already.
    pub presets: Vec<Preset>,
    /// What became of one that was filled in before: `Sendes når det er nett.`; `None` when the page knows of it.
    pub waiting: Option<String>,
    /// Whether to show the button: not while the same thing is on its way.
    pub offered: bool,
}

/// Something that is filled in before the form opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Preset {
    /// The field.
    pub field: String,
    /// What is sent.
    pub value: String,
    /// The same for the eye.
    pub shown: String,
}

impl FormLink {
    /// To a form of which nothing is known yet.
    #[must_use]
    pub fn to(form: &str) -> Self {
        let (form, label) = (form.to_owned(), String::new());
        Self { form, label, presets: Vec::new(), waiting: None, offered: true }
    }

    /// Whether the form is about that, by one of its fields.
    #[must_use]
    pub fn is_about(&self, value: &str) -> bool {
        self.presets.iter().any(|preset| preset.value == value)
    }
}
