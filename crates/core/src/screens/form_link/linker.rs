use chrono::{DateTime, Utc};

use super::letters::Way;
use super::{FormLink, Letters, Preset};
use crate::api::wire::{FieldKind, Form};
use crate::i18n::Texts;
use crate::screens::desk::Desk;
use crate::store::{Reader, StoreError};

/// Makes the links of a page: with the forms that the company describes, and what is on its way.
pub(in crate::screens) struct Linker<'a> {
    texts: Texts,
    letters: &'a Letters,
    forms: Vec<Form>,
    fetched: DateTime<Utc>,
}

/// Something that a page knows: it goes in the first field of a kind.
pub(in crate::screens) struct Known {
    kind: FieldKind,
    value: String,
    shown: String,
}

impl Known {
    /// What the form is about.
    pub fn reference(value: impl Into<String>, shown: impl Into<String>) -> Self {
        Self { kind: FieldKind::Reference, value: value.into(), shown: shown.into() }
    }

    /// What the customer would fill in.
    pub fn field(kind: FieldKind, value: impl Into<String>, shown: impl Into<String>) -> Self {
        Self { kind, value: value.into(), shown: shown.into() }
    }
}

impl<'a> Linker<'a> {
    /// For a page that was fetched then.
    pub fn new(
        desk: &Desk,
        reader: &Reader<'_>,
        letters: &'a Letters,
        fetched: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        Ok(Self { texts: desk.texts, letters, forms: reader.forms()?, fetched })
    }

    /// The link to a form that a page names. `None` where it names none, and where the form is not here, or does not ask for
    /// what it would be about: nobody could fill it in.
    pub fn link(&self, form: Option<&str>, label: String, known: Vec<Known>) -> Option<FormLink> {
        let form = self.form(form)?;
        let is_about = known.iter().any(|preset| preset.kind == FieldKind::Reference);
        let asks = form.fields.iter().any(|field| field.kind == FieldKind::Reference);
        if is_about != asks {
            return None;
        }
        let reference = known.iter().find(|preset| preset.kind == FieldKind::Reference);
        let way = self.letters.way(&form.id, reference.map(|preset| preset.value.as_str()), self.fetched);
        let waiting = way.map(|way| match way {
            Way::Waiting => self.texts.text("form-link-waiting"),
            Way::Received(_) => self.texts.text("form-link-received"),
        });
        Some(FormLink {
            form: form.id.clone(),
            label,
            offered: waiting.is_none() || !is_about,
            waiting,
            presets: known.into_iter().filter_map(|preset| placed(form, preset)).collect(),
        })
    }

    /// What a choice of a form is called; `None` when the form has no such choice.
    pub fn choice(&self, form: Option<&str>, id: &str) -> Option<&str> {
        let mut choices = self.form(form)?.fields.iter().flat_map(|field| &field.choices);
        choices.find(|choice| choice.id == id).map(|choice| choice.label.as_str())
    }

    fn form(&self, id: Option<&str>) -> Option<&Form> {
        self.forms.iter().find(|form| Some(form.id.as_str()) == id)
    }
}

fn placed(form: &Form, preset: Known) -> Option<Preset> {
    let field = form.fields.iter().find(|field| field.kind == preset.kind)?;
    Some(Preset { field: field.id.clone(), value: preset.value, shown: preset.shown })
}
