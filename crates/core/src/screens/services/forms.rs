use super::screen::Services;
use super::{FormRow, FormsState};
use crate::api::wire::{Form, FormButton, FormPlace};
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
}
