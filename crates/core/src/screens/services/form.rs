use super::screen::Services;
use super::{FieldState, FormRow, FormState, FormsState};
use crate::api::wire::{FieldKind, Form, FormButton, FormField, FormPlace};
use crate::rich_text::RichText;
use crate::screens::desk::Desk;
use crate::store::StoreError;

impl Services {
    /// Bestilling av tjenester.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn forms(&self) -> Result<FormsState, StoreError> {
        self.desk.store.read(|reader| {
            let all = reader.forms()?;
            let listed = all.iter().filter(|form| form.place == FormPlace::Menu);
            let forms: Vec<FormRow> = listed.map(|form| self.form_row(form)).collect();
            let frame = self.desk.frame(reader, "services-menu-orders", None)?;
            let frame = match (forms.is_empty(), Desk::today(reader)?) {
                (false, _) => frame,
                (true, Some(_)) => frame.emptied(self.desk.texts.text("services-orders-none")),
                (true, None) => frame.emptied(self.desk.texts.text("common-nothing-fetched")),
            };
            Ok(FormsState { frame, forms })
        })
    }

    /// One form; `None` when there is no such form any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn form(&self, id: &str) -> Result<Option<FormState>, StoreError> {
        self.desk.store.read(|reader| {
            let Some(form) = reader.forms()?.into_iter().find(|form| form.id == id) else { return Ok(None) };
            let unknown = form.fields.iter().any(|field| field.kind == FieldKind::Unknown);
            Ok(Some(FormState {
                frame: self.desk.frame(reader, "services-menu-orders", None)?,
                head: self.form_row(&form),
                help: rich(form.help.as_deref()),
                fields: form.fields.iter().map(|field| self.field(field)).collect(),
                blocked: unknown.then(|| self.desk.texts.text("services-update-app")),
            }))
        })
    }

    fn form_row(&self, form: &Form) -> FormRow {
        let button = self.desk.texts.text(match form.button {
            FormButton::Open => "services-button-open",
            FormButton::Apply => "services-button-apply",
            FormButton::Order => "services-button-order",
            FormButton::Register => "services-button-register",
            FormButton::Send => "services-button-send",
        });
        let spoken = format!("{}, {button}", form.title);
        FormRow { id: form.id.clone(), title: form.title.clone(), button, spoken }
    }

    fn field(&self, field: &FormField) -> FieldState {
        let texts = self.desk.texts;
        let required = field.rules.required.then(|| texts.text("services-required"));
        let files = field.rules.max_files.filter(|_| field.kind == FieldKind::Attachment);
        let files = files.map(|count| texts.text_with("services-attach", [("count", count.into())]));
        let hints: Vec<String> = required.into_iter().chain(files).collect();
        let spoken =
            std::iter::once(&field.label).chain(&hints).map(String::as_str).collect::<Vec<_>>().join(", ");
        FieldState {
            id: field.id.clone(),
            kind: field.kind,
            label: field.label.clone(),
            help: rich(field.help.as_deref()),
            hints,
            rules: field.rules.clone(),
            choices: field.choices.clone(),
            spoken,
        }
    }
}

fn rich(html: Option<&str>) -> RichText {
    html.map(RichText::from_html).unwrap_or_default()
}
