use super::{AnonymousState, CodeState};
use crate::api::wire::{AnonymousReceipt, FieldError, FieldKind, FormField, InquiryTopic, InquiryTopics};
use crate::error::AppError;
use crate::forms::{Answers, Context, FormDraft, Letter, Subject, inquiry};
use crate::rich_text::RichText;
use crate::screens::Figure;
use crate::screens::desk::Desk;
use crate::screens::form::{FieldState, FormState, fault, refusal};

/// Neither topic nor text asks for more.
const CONTEXT: Context<'static> = Context { today: None, points: &[], files: &[] };

/// The screen Spør uten navn.
#[derive(Clone)]
pub struct AnonymousScreen {
    desk: Desk,
    draft: FormDraft,
    /// Somebody has tried to send it: every error shows.
    tried: bool,
    /// What the server refused, until something is changed.
    refused: Vec<FieldError>,
    given: Option<AnonymousReceipt>,
}

impl AnonymousScreen {
    /// An inquiry about one of the topics that take no name.
    #[must_use]
    pub fn new(desk: Desk, topics: &InquiryTopics) -> Self {
        let anonymous: Vec<InquiryTopic> =
            topics.topics.iter().filter(|topic| topic.anonymous).cloned().collect();
        let texts = desk.texts;
        let mut form = inquiry(&anonymous, |field| {
            texts.text(match field {
                "topic" => "contact-topic",
                "text" => "contact-text",
                _ => "anonymous-title",
            })
        });
        // A picture tells more than what is on it.
        form.fields.retain(|field| field.kind != FieldKind::Attachment);
        let draft = FormDraft { subject: Subject::Inquiry, form, answers: Answers::default() };
        Self { desk, draft, tried: false, refused: Vec::new(), given: None }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn state(&self) -> Result<AnonymousState, AppError> {
        let texts = self.desk.texts;
        let frame = self.desk.store.read(|reader| self.desk.frame(reader, "anonymous-title", None));
        let errors = self.errors();
        let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
        let form = &self.draft.form;
        let none =
            form.fields.iter().any(|field| field.kind == FieldKind::Choice && field.choices.is_empty());
        let form = FormState {
            frame: frame.map_err(AppError::local_data)?,
            title: form.title.clone(),
            button: texts.text("form-button-send"),
            help: RichText::default(),
            fields: form.fields.iter().map(|field| self.field(field, &errors)).collect(),
            problem: (count > 0).then(|| texts.text_with("form-problem", [("count", count.into())])),
            blocked: none.then(|| texts.text("anonymous-none")),
            deliveries: Vec::new(),
        };
        let given = self.given.as_ref().map(|receipt| CodeState {
            case: Figure::plain(texts.text("anonymous-case"), receipt.case.clone()),
            code: Figure::plain(texts.text("anonymous-code"), receipt.code.clone()),
            keep: texts.text("anonymous-keep"),
        });
        Ok(AnonymousState { about: texts.text("anonymous-about"), form, given })
    }

    /// Types or chooses something; kept in memory alone.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn fill(&mut self, field: &str, text: &str) -> Result<(), AppError> {
        if self.draft.form.fields.iter().all(|one| one.id != field) {
            return Err(AppError::NotFound);
        }
        self.draft.answers.put(field, text);
        self.refused.clear();
        Ok(())
    }

    /// Topic and text to send; `None` when something must be corrected first, which the fields then show.
    pub fn letter(&mut self) -> Option<(String, String)> {
        let now = chrono::DateTime::UNIX_EPOCH;
        let letter = self.draft.letter(CONTEXT, now);
        self.tried = letter.is_err();
        match letter {
            Ok(Letter::Inquiry { topic, text }) => Some((topic, text)),
            _ => None,
        }
    }

    /// The server has taken it: what was written is forgotten, and what opens the case is shown.
    pub fn received(&mut self, receipt: AnonymousReceipt) {
        self.draft.answers = Answers::default();
        self.given = Some(receipt);
    }

    /// The server has looked at it and refused it.
    pub fn refused(&mut self, errors: Vec<FieldError>) {
        self.refused = errors;
    }

    fn errors(&self) -> Vec<FieldError> {
        let found = self.draft.errors(CONTEXT);
        let shows =
            |error: &FieldError| self.tried || !self.draft.answers.text(&error.field).trim().is_empty();
        let mut errors = self.refused.clone();
        errors.extend(found.into_iter().filter(shows));
        errors
    }

    fn field(&self, field: &FormField, errors: &[FieldError]) -> FieldState {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let error = errors.iter().find(|error| error.field == field.id);
        let error = error.map(|error| {
            let words = if self.refused.contains(error) { refusal } else { fault };
            words(texts, format, error.code, field)
        });
        let hints = vec![texts.text("form-hint-required")];
        let parts = std::iter::once(&field.label).chain(&hints).chain(&error);
        let spoken = parts.map(String::as_str).collect::<Vec<_>>().join(", ");
        FieldState {
            id: field.id.clone(),
            kind: field.kind,
            label: field.label.clone(),
            help: RichText::default(),
            hints,
            rules: field.rules.clone(),
            choices: field.choices.clone(),
            value: self.draft.answers.text(&field.id).to_owned(),
            day: None,
            shown: None,
            agreed: false,
            files: Vec::new(),
            error,
            spoken,
        }
    }
}
