use chrono::NaiveDate;

use super::{ConnectionDetail, ConnectionRow, ConnectionsState, HelpState};
use crate::api::wire::{ConnectionCase, Connections, StepWord};
use crate::rich_text::RichText;
use crate::screens::Letters;
use crate::screens::desk::Desk;
use crate::screens::form_link::{Known, Linker};
use crate::screens::point_header::address_line;
use crate::store::{PageState, StoreError};

/// The screen Tilknytning.
#[derive(Clone)]
pub struct ConnectionsScreen {
    pub(super) desk: Desk,
    letters: Letters,
}

impl ConnectionsScreen {
    /// The cases that a desk knows of, and what was sent about them.
    #[must_use]
    pub const fn new(desk: Desk, letters: Letters) -> Self {
        Self { desk, letters }
    }

    /// The list.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<ConnectionsState, StoreError> {
        self.desk.store.read(|reader| {
            let stored: PageState<Connections> = reader.page()?;
            let frame = self.desk.page_frame(reader, "connections-title", None, &stored)?;
            let texts = self.desk.texts;
            let Some(page) = stored.here() else {
                let (about, none) = (String::new(), None);
                return Ok(ConnectionsState { frame, about, none, cases: Vec::new(), topics: Vec::new() });
            };
            let Connections { system, cases, topics, .. } = page.content;
            let topics = topics
                .into_iter()
                .map(|topic| HelpState { text: RichText::from_html(&topic.text), title: topic.title });
            Ok(ConnectionsState {
                frame,
                about: texts.text_with("connections-about", [("system", system.into())]),
                none: cases.is_empty().then(|| texts.text("connections-none")),
                cases: cases.iter().map(|case| self.row(case)).collect(),
                topics: topics.collect(),
            })
        })
    }

    /// One case; `None` when it is not there any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn detail(&self, id: &str) -> Result<Option<ConnectionDetail>, StoreError> {
        self.desk.store.read(|reader| {
            let stored: PageState<Connections> = reader.page()?;
            let frame = self.desk.page_frame(reader, "connections-title", None, &stored)?;
            let Some(page) = stored.here() else { return Ok(None) };
            let today: NaiveDate = Desk::page_today(reader, page.fetched)?.date();
            let case = page.content.cases.iter().find(|case| case.id == id);
            let Some(case) = case else { return Ok(None) };
            let linker = Linker::new(&self.desk, reader, &self.letters, page.fetched)?;
            let accept = is_offered(case, today).then(|| {
                let about = format!("{} {}, {}", case.number, case.title, address_line(&case.address));
                let label = self.desk.texts.text("connections-accept");
                let known = vec![Known::reference(&case.id, about)];
                linker.link(page.content.accept_form.as_deref(), label, known)
            });
            Ok(Some(ConnectionDetail { accept: accept.flatten(), ..self.detail_of(frame, case, today) }))
        })
    }

    pub(super) fn row(&self, case: &ConnectionCase) -> ConnectionRow {
        let status = self.desk.texts.text(status(case));
        let address = address_line(&case.address);
        ConnectionRow {
            id: case.id.clone(),
            number: case.number.clone(),
            title: case.title.clone(),
            spoken: format!("{}, {address}. {status}", case.title),
            address,
            status,
            yours: matches!(waits_for(case), Some(StepWord::Accepted | StepWord::Paid)),
        }
    }
}

/// Whether something is still to be done.
pub(in crate::screens) fn is_open(case: &ConnectionCase) -> bool {
    waits_for(case).is_some()
}

/// Whether there is an offer that the customer can accept.
fn is_offered(case: &ConnectionCase, today: NaiveDate) -> bool {
    let valid = case.offer.as_ref().is_some_and(|offer| today <= offer.valid_to);
    valid && waits_for(case) == Some(StepWord::Accepted)
}

/// The first step that is not done.
pub(super) fn waits_for(case: &ConnectionCase) -> Option<StepWord> {
    case.steps.iter().find(|step| step.done.is_none()).map(|step| step.step)
}

fn status(case: &ConnectionCase) -> &'static str {
    match waits_for(case) {
        Some(StepWord::Registered | StepWord::Received) if !case.missing.is_empty() => {
            "connections-status-missing"
        }
        Some(StepWord::Registered | StepWord::Received) => "connections-status-registered",
        Some(StepWord::Offered) => "connections-status-received",
        Some(StepWord::Accepted) => "connections-status-offered",
        Some(StepWord::Paid) => "connections-status-accepted",
        Some(StepWord::MayStart) => "connections-status-paid",
        Some(StepWord::Connected) => "connections-status-may-start",
        None => "connections-status-connected",
    }
}
