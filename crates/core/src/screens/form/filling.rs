use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::api::wire::{FieldError, FieldKind, FormField, Gsrn, MeteringPoint};
use crate::auth::Clock;
use crate::error::AppError;
use crate::forms::{Answers, Attachment, AttachmentError, Context, FormDraft, MediaType, Subject};
use crate::outbox::{Content, Item, ItemFile, ItemId, ItemState, Outbox, OutboxError};
use crate::screens::desk::Desk;
use crate::screens::today::Today;

/// What is being filled in. Everything is kept at once, so that closing the app loses nothing.
#[derive(Clone)]
pub(in crate::screens) struct Filling {
    pub desk: Desk,
    pub outbox: Arc<Outbox>,
    pub draft: FormDraft,
    /// What was filled in by itself.
    presets: Answers,
    /// What references are, in words, by their fields.
    pub(super) shown: BTreeMap<String, String>,
    clock: Arc<dyn Clock>,
    /// Made when something is first filled in.
    item: Option<ItemId>,
    /// The user has tried to send it: every error shows.
    tried: bool,
    /// Why the last file did not go along.
    file_error: Option<(String, AttachmentError)>,
}

/// What errors are found with.
pub(super) struct Known {
    pub today: Option<NaiveDate>,
    pub points: Vec<MeteringPoint>,
    pub files: Vec<ItemFile>,
    /// What the server refused, as long as nothing has been changed since.
    pub refused: Vec<FieldError>,
}

impl Filling {
    /// Takes up the draft about the subject of `draft`, or begins with that. What is answered in `draft` is filled in by itself,
    /// in an older draft too when it is another than then.
    pub fn open(
        desk: Desk,
        outbox: Arc<Outbox>,
        clock: Arc<dyn Clock>,
        draft: FormDraft,
    ) -> Result<Self, AppError> {
        let kept = outbox.open_draft(&draft.subject)?;
        let item = kept.as_ref().map(|item| item.id);
        let presets = draft.answers.clone();
        let answers = kept.and_then(|item| item.content).map_or_else(
            || presets.clone(),
            |content| content.answers.filled_in_anew(&content.presets, &presets),
        );
        let (draft, shown) = (FormDraft { answers, ..draft }, BTreeMap::new());
        Ok(Self { desk, outbox, draft, presets, shown, clock, item, tried: false, file_error: None })
    }

    /// The same with what its references are, in words.
    pub fn with_references(self, shown: BTreeMap<String, String>) -> Self {
        Self { shown, ..self }
    }

    /// The same as kept now, with the errors that `shown` has in view.
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { tried: shown.tried, file_error: shown.file_error.clone(), ..self }
    }

    /// Types or chooses something.
    pub fn fill(&mut self, field: &str, text: &str) -> Result<(), AppError> {
        if self.field(field)?.kind == FieldKind::Reference {
            return Err(AppError::NotFound);
        }
        self.draft.answers.put(field, text);
        self.keep()
    }

    /// Agrees to a sentence, or takes that back.
    pub fn agree(&mut self, field: &str, yes: bool) -> Result<(), AppError> {
        self.field(field)?;
        self.draft.answers.agree(field, yes);
        self.keep()
    }

    /// Adds a file. Says whether it goes along; if not, the field shows why.
    pub fn attach(&mut self, field: &str, name: &str, bytes: Vec<u8>) -> Result<bool, AppError> {
        let described = self.field(field)?.clone();
        let there = self.files()?.iter().filter(|file| file.field == field).count();
        let most = described.rules.max_files.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(0));
        let takes = |file: &Attachment| {
            let accept = &described.rules.accept;
            accept.is_empty() || accept.iter().any(|name| name == file.kind().name())
        };
        let file = match Attachment::new(name, bytes) {
            Ok(_) if described.kind != FieldKind::Attachment || there >= most => {
                Err(AttachmentError::TooMany)
            }
            Ok(file) if !takes(&file) => Err(AttachmentError::UnknownKind),
            file => file,
        };
        self.file_error = file.as_ref().err().map(|error| (field.to_owned(), *error));
        let Ok(file) = file else { return Ok(false) };
        self.keep()?;
        let item = self.item.ok_or(OutboxError::NoSuchItem)?;
        self.outbox.attach(item, field, &file)?;
        Ok(true)
    }

    /// Removes a file.
    pub fn detach(&mut self, file: i64) -> Result<(), AppError> {
        self.file_error = None;
        let item = self.item.ok_or(OutboxError::NoSuchItem)?;
        Ok(self.outbox.detach(item, file)?)
    }

    /// Forgets everything that was filled in.
    pub fn discard(&mut self) -> Result<(), AppError> {
        if let Some(item) = self.item.take() {
            self.outbox.remove(item)?;
        }
        self.start_anew();
        Ok(())
    }

    /// Puts it in the outbox when it keeps every rule; `None` when it does not, and the fields show why.
    pub fn send(&mut self) -> Result<Option<ItemId>, AppError> {
        self.keep()?;
        let known = self.known()?;
        let letter = self.letter(&known);
        self.tried = letter.is_err();
        let (Ok(letter), Some(item)) = (letter, self.item) else { return Ok(None) };
        self.outbox.queue(item, letter)?;
        self.item = None;
        self.start_anew();
        Ok(Some(item))
    }

    /// What errors are found with, as things stand.
    pub(super) fn known(&self) -> Result<Known, AppError> {
        let read = self.desk.store.read(|reader| Ok((reader.points()?, Desk::today(reader)?)));
        let (points, today) = read.map_err(AppError::local_data)?;
        let item = self.item()?;
        let refused = match item.as_ref().map(|item| &item.state) {
            Some(ItemState::Refused(errors)) => errors.clone(),
            _ => Vec::new(),
        };
        let files = item.map(|item| item.files).unwrap_or_default();
        Ok(Known { today: today.map(Today::date), points, files, refused })
    }

    /// What is wrong now, each field once: what the server found, then what this app finds.
    pub(super) fn errors(&self, known: &Known) -> Vec<FieldError> {
        let mut errors = known.refused.clone();
        let found = with_context(known, |context| self.draft.errors(context));
        errors.extend(found.into_iter().filter(|error| self.shows(error, known)));
        errors
    }

    /// Why the last file of a field did not go along.
    pub(super) fn file_error(&self, field: &str) -> Option<AttachmentError> {
        self.file_error.as_ref().filter(|(id, _)| id == field).map(|(_, error)| *error)
    }

    fn letter(&self, known: &Known) -> Result<crate::forms::Letter, Vec<FieldError>> {
        with_context(known, |context| self.draft.letter(context, self.clock.now()))
    }

    /// Nobody wants to read that a field is empty before they have come to it.
    fn shows(&self, error: &FieldError, known: &Known) -> bool {
        let typed = !self.draft.answers.text(&error.field).trim().is_empty();
        let known_already = known.refused.iter().any(|refused| refused.field == error.field);
        (self.tried || typed) && !known_already
    }

    fn field(&self, id: &str) -> Result<&FormField, AppError> {
        self.draft.form.fields.iter().find(|field| field.id == id).ok_or(AppError::NotFound)
    }

    fn item(&self) -> Result<Option<Item>, AppError> {
        Ok(self.item.map_or(Ok(None), |id| self.outbox.item(id))?)
    }

    fn files(&self) -> Result<Vec<ItemFile>, AppError> {
        Ok(self.item()?.map(|item| item.files).unwrap_or_default())
    }

    fn keep(&mut self) -> Result<(), AppError> {
        let content = Content {
            subject: self.draft.subject.clone(),
            title: self.draft.form.title.clone(),
            answers: self.draft.answers.clone(),
            presets: self.presets.clone(),
            letter: None,
        };
        match self.item {
            Some(item) => self.outbox.save(item, &content)?,
            None => self.item = Some(self.outbox.begin(&content, self.clock.now())?),
        }
        Ok(())
    }

    fn start_anew(&mut self) {
        self.draft.answers = self.presets.clone();
        self.tried = false;
        self.file_error = None;
    }

    /// Whether a form about the same thing waits to be sent: once is enough.
    pub(super) fn is_on_its_way(&self, items: &[Item]) -> bool {
        let about_something = matches!(self.subject(), Subject::Form { reference: Some(_), .. });
        let waits = |item: &Item| matches!(item.state, ItemState::Waiting | ItemState::Sending);
        let same =
            |item: &Item| item.content.as_ref().is_some_and(|content| content.subject == *self.subject());
        about_something && items.iter().any(|item| waits(item) && same(item))
    }

    /// What it is about.
    pub fn subject(&self) -> &Subject {
        &self.draft.subject
    }
}

fn with_context<T>(known: &Known, act: impl FnOnce(Context<'_>) -> T) -> T {
    let points: Vec<Gsrn> = known.points.iter().map(|point| point.id).collect();
    let files: Vec<(String, MediaType)> =
        known.files.iter().map(|file| (file.field.clone(), file.kind)).collect();
    act(Context { today: known.today, points: &points, files: &files })
}
