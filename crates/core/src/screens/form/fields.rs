use super::faults::{fault, file_fault, refusal};
use super::filling::{Filling, Known};
use super::{FieldState, FileState, FormState};
use crate::api::wire::{Choice, FieldError, FieldKind, FormButton, FormField, MeteringPoint};
use crate::error::AppError;
use crate::forms::Subject;
use crate::outbox::{Item, ItemFile};
use crate::rich_text::RichText;
use crate::screens::PointHeader;
use crate::screens::outbox::Words;

impl Filling {
    /// What is shown of it; `title` is the message that names the screen, `words` say what became of what was sent.
    pub fn state(&self, title: &str, words: Words<'_>) -> Result<FormState, AppError> {
        let (texts, form) = (self.desk.texts, &self.draft.form);
        let known = self.known()?;
        let errors = self.errors(&known);
        let frame = self.desk.store.read(|reader| self.desk.frame(reader, title, None));
        let items = self.outbox.items()?;
        let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
        let button = texts.text(match form.button {
            FormButton::Open => "form-button-open",
            FormButton::Apply => "form-button-apply",
            FormButton::Order => "form-button-order",
            FormButton::Register => "form-button-register",
            FormButton::Send => "form-button-send",
        });
        Ok(FormState {
            frame: frame.map_err(AppError::local_data)?,
            title: form.title.clone(),
            button,
            help: form.help.as_deref().map(RichText::from_html).unwrap_or_default(),
            fields: form.fields.iter().map(|field| self.field_state(field, &errors, &known)).collect(),
            problem: (count > 0).then(|| texts.text_with("form-problem", [("count", count.into())])),
            blocked: self.blocked(&items),
            deliveries: words.of_subject(&items, self.subject()),
        })
    }

    /// Why nothing can be filled in.
    fn blocked(&self, items: &[Item]) -> Option<String> {
        let has = |kind| self.draft.form.fields.iter().any(|field| field.kind == kind);
        let id = match self.subject() {
            _ if has(FieldKind::Unknown) => "form-update-app",
            Subject::Form { reference: None, .. } if has(FieldKind::Reference) => "form-from-page",
            Subject::Form { reference: Some(_), .. } if self.is_on_its_way(items) => "form-link-waiting",
            _ => return None,
        };
        Some(self.desk.texts.text(id))
    }

    fn field_state(&self, field: &FormField, errors: &[FieldError], known: &Known) -> FieldState {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let error = errors.iter().find(|error| error.field == field.id);
        let error = error.map(|error| {
            let words = if known.refused.contains(error) { refusal } else { fault };
            words(texts, format, error.code, field)
        });
        let refused = self.file_error(&field.id).map(|error| file_fault(texts, error, field));
        let error = refused.or(error);
        let hints = self.hints(field);
        let answers = &self.draft.answers;
        let files = known.files.iter().filter(|file| file.field == field.id);
        let shown =
            (field.kind == FieldKind::Reference).then(|| self.shown.get(&field.id).cloned()).flatten();
        let parts = std::iter::once(&field.label).chain(&shown).chain(&hints).chain(&error);
        let spoken = parts.map(String::as_str).collect::<Vec<_>>().join(", ");
        FieldState {
            id: field.id.clone(),
            kind: field.kind,
            label: field.label.clone(),
            help: field.help.as_deref().map(RichText::from_html).unwrap_or_default(),
            rules: field.rules.clone(),
            choices: self.choices(field, &known.points),
            value: answers.text(&field.id).to_owned(),
            day: self.day(field),
            shown,
            agreed: answers.agreed(&field.id),
            files: files.map(|file| self.file_state(file)).collect(),
            spoken,
            hints,
            error,
        }
    }

    /// The company's choices, or the customer's points, each with its mark when it is somebody else's.
    fn choices(&self, field: &FormField, points: &[MeteringPoint]) -> Vec<Choice> {
        if field.kind != FieldKind::MeteringPoint {
            return field.choices.clone();
        }
        let header = |point: &MeteringPoint| PointHeader::of(point, self.desk.texts);
        let choice = |point: PointHeader| Choice { id: point.id, label: point.spoken };
        points.iter().map(header).map(choice).collect()
    }

    /// The day that a field of a date holds, in words.
    fn day(&self, field: &FormField) -> Option<String> {
        let typed = self.draft.answers.text(&field.id);
        let day = (field.kind == FieldKind::Date).then(|| typed.parse().ok()).flatten();
        day.map(|day| self.desk.format.day(day))
    }

    fn hints(&self, field: &FormField) -> Vec<String> {
        let (texts, rules) = (self.desk.texts, &field.rules);
        // A reference is filled in already.
        let required = rules.required && field.kind != FieldKind::Reference;
        let required = required.then(|| texts.text("form-hint-required"));
        let longest = rules.max_length.filter(|_| field.kind == FieldKind::Text).map(|most| {
            texts.text_with("form-hint-longest", [("most", self.desk.format.count(most).into())])
        });
        let files = rules.max_files.filter(|_| field.kind == FieldKind::Attachment);
        let files = files.map(|count| texts.text_with("form-hint-files", [("count", count.into())]));
        required.into_iter().chain(longest).chain(files).collect()
    }

    fn file_state(&self, file: &ItemFile) -> FileState {
        let size = self.desk.format.count(file.size.div_ceil(1024));
        let size = self.desk.texts.text_with("form-file-size", [("size", size.into())]);
        FileState { id: file.id, name: file.name.clone(), size }
    }
}
