use std::sync::Arc;

use rust_decimal::Decimal;
use serde::Serialize;

use super::EmergencyState;
use super::emergency::emergency;
use crate::auth::Clock;
use crate::company::Company;
use crate::error::AppError;
use crate::forms::{Answers, FormDraft, Letter, PlaceKind, Subject, hazard};
use crate::i18n::Texts;
use crate::outbox::{ItemId, Outbox};
use crate::screens::desk::Desk;
use crate::screens::form::{Filling, FormState};
use crate::screens::outbox::Words;

/// The screen Meld farlig forhold.
#[derive(Clone)]
pub struct HazardScreen {
    filling: Filling,
    company: Company,
    has_points: bool,
}

/// What Meld farlig forhold shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HazardState {
    /// Whom to call first.
    pub emergency: EmergencyState,
    /// `Bruk posisjonen min`: the button for [`HazardScreen::here`], while the place is where one is.
    pub use_position: Option<String>,
    /// `Fant ikke posisjonen. …`: for when the phone does not tell it.
    pub no_position: String,
    /// What to tell.
    #[serde(flatten)]
    pub form: FormState,
}

impl HazardScreen {
    /// Meld farlig forhold, with what was written before.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn open(
        desk: Desk,
        outbox: Arc<Outbox>,
        clock: Arc<dyn Clock>,
        company: Company,
    ) -> Result<Self, AppError> {
        let has_points = desk.store.read(|reader| Ok(!reader.points()?.is_empty()));
        let has_points = has_points.map_err(AppError::local_data)?;
        let (texts, answers) = (desk.texts, Answers::default());
        let form = hazard(&answers, has_points, |field| label(texts, field));
        let draft = FormDraft { subject: Subject::Hazard, form, answers };
        let mut screen = Self { filling: Filling::open(desk, outbox, clock, draft)?, company, has_points };
        screen.describe();
        Ok(screen)
    }

    /// The same as kept now, with the errors that `shown` has in view.
    #[must_use]
    pub fn with_view_of(self, shown: &Self) -> Self {
        Self { filling: self.filling.with_view_of(&shown.filling), ..self }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn state(&self) -> Result<HazardState, AppError> {
        let desk = &self.filling.desk;
        let form = self.filling.state("hazard-title", Words::new(desk, &self.company))?;
        let here = self.filling.draft.answers.text("place") == PlaceKind::Position.id();
        Ok(HazardState {
            emergency: emergency(desk.texts, &self.company),
            use_position: here.then(|| desk.texts.text("hazard-use-position")),
            no_position: desk.texts.text("hazard-no-position"),
            form,
        })
    }

    /// Types or chooses something; kept at once. Choosing a kind of place changes what is asked.
    ///
    /// # Errors
    /// When there is no such field, or it cannot be kept.
    pub fn fill(&mut self, field: &str, text: &str) -> Result<(), AppError> {
        self.filling.fill(field, text)?;
        self.describe();
        Ok(())
    }

    /// It is where the phone is: degrees north and east of WGS 84.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn here(&mut self, latitude: Decimal, longitude: Decimal) -> Result<(), AppError> {
        self.fill("place", PlaceKind::Position.id())?;
        self.fill(PlaceKind::Position.id(), &format!("{latitude}, {longitude}"))
    }

    /// Adds a picture. Says whether it goes along; if not, the field shows why.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn attach(&mut self, name: &str, bytes: Vec<u8>) -> Result<bool, AppError> {
        self.filling.attach(Letter::PICTURES, name, bytes)
    }

    /// Removes a picture.
    ///
    /// # Errors
    /// When there is none, or it cannot be removed.
    pub fn detach(&mut self, file: i64) -> Result<(), AppError> {
        self.filling.detach(file)
    }

    /// Forgets what was written.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn discard(&mut self) -> Result<(), AppError> {
        self.filling.discard()?;
        self.describe();
        Ok(())
    }

    /// Puts it in the outbox; `None` when something must be corrected first, which the fields then show.
    ///
    /// # Errors
    /// When the outbox cannot be written.
    pub fn send(&mut self) -> Result<Option<ItemId>, AppError> {
        let sent = self.filling.send()?;
        self.describe();
        Ok(sent)
    }

    /// Asks for what belongs to the kind of place that is chosen.
    fn describe(&mut self) {
        let texts = self.filling.desk.texts;
        let answers = &self.filling.draft.answers;
        self.filling.draft.form = hazard(answers, self.has_points, |field| label(texts, field));
    }
}

fn label(texts: Texts, field: &str) -> String {
    texts.text(match field {
        "category" => "hazard-category",
        "open_cabinet" => "hazard-open-cabinet",
        "line_down" => "hazard-line-down",
        "damaged_pole" => "hazard-damaged-pole",
        "tree_on_line" => "hazard-tree-on-line",
        "other" => "hazard-other",
        "place" => "hazard-place",
        "point" => "hazard-place-point",
        "address" => "hazard-place-address",
        "position" => "hazard-place-position",
        "point-label" => "hazard-point",
        "address-label" => "hazard-address",
        "position-label" => "hazard-position",
        "text" => "hazard-text",
        "attachments" => "hazard-pictures",
        _ => "hazard-title",
    })
}
