use serde::Serialize;

use crate::company::Company;
use crate::forms::Subject;
use crate::outbox::{GaveUp, Item, ItemKind, ItemState};
use crate::screens::desk::Desk;

/// How far something that the user wrote has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeliveryState {
    /// Names it in the actions.
    pub id: i64,
    /// Chooses icon and colour.
    pub kind: DeliveryKind,
    /// What it is: `Meld farlig forhold`.
    pub title: String,
    /// How far it has come: `Ikke sendt. Sendes når du er på nett.`.
    pub text: String,
    /// The company's number of it.
    pub case: Option<String>,
    /// Whom to call meanwhile.
    pub advice: Option<String>,
    /// It can be tried again.
    pub can_retry: bool,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// How far, as a shell needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryKind {
    /// Still being written.
    Draft,
    /// Not sent yet.
    NotSent,
    /// Received.
    Sent,
    /// Refused: something must be corrected.
    Refused,
    /// Not tried any more.
    GaveUp,
    /// Cannot be opened any more.
    Lost,
}

/// The words for what became of letters.
#[derive(Clone, Copy)]
pub(in crate::screens) struct Words<'a> {
    desk: &'a Desk,
    company: &'a Company,
}

impl<'a> Words<'a> {
    pub const fn new(desk: &'a Desk, company: &'a Company) -> Self {
        Self { desk, company }
    }

    /// What was sent about a subject, newest first; what is still being written is left out.
    pub fn of_subject(self, items: &[Item], subject: &Subject) -> Vec<DeliveryState> {
        let about = |item: &&Item| {
            let same = item.content.as_ref().is_some_and(|content| content.subject == *subject);
            same && !matches!(item.state, ItemState::Draft | ItemState::Refused(_))
        };
        items.iter().filter(about).map(|item| self.of(item)).collect()
    }

    /// One item.
    pub fn of(self, item: &Item) -> DeliveryState {
        let (texts, format) = (self.desk.texts, self.desk.format);
        let title = match (&item.content, item.kind) {
            (Some(content), _) => content.title.clone(),
            (None, ItemKind::Form) => texts.text("outbox-kind-form"),
            (None, ItemKind::Inquiry) => texts.text("outbox-kind-inquiry"),
            (None, ItemKind::Hazard) => texts.text("outbox-kind-hazard"),
        };
        let (kind, text) = match &item.state {
            ItemState::Draft => (DeliveryKind::Draft, texts.text("outbox-draft")),
            ItemState::Waiting if item.kind == ItemKind::Hazard => {
                (DeliveryKind::NotSent, texts.text("outbox-waiting-open"))
            }
            ItemState::Waiting => (DeliveryKind::NotSent, texts.text("outbox-waiting")),
            ItemState::Sending => (DeliveryKind::NotSent, texts.text("outbox-sending")),
            ItemState::Sent { case, at } => {
                let arguments = [("case", case.into()), ("when", format.instant(*at).into())];
                (DeliveryKind::Sent, texts.text_with("outbox-sent", arguments))
            }
            ItemState::Refused(_) => (DeliveryKind::Refused, texts.text("outbox-refused")),
            ItemState::GaveUp(GaveUp::Gone) => (DeliveryKind::GaveUp, texts.text("outbox-gave-up-gone")),
            ItemState::GaveUp(GaveUp::NotTaken) => {
                (DeliveryKind::GaveUp, texts.text("outbox-gave-up-not-taken"))
            }
            ItemState::GaveUp(GaveUp::TooOld) => (DeliveryKind::GaveUp, texts.text("outbox-gave-up-old")),
            ItemState::Lost => (DeliveryKind::Lost, texts.text("outbox-lost")),
        };
        let case = match &item.state {
            ItemState::Sent { case, .. } => Some(case.clone()),
            _ => None,
        };
        let advice = (item.kind == ItemKind::Hazard && kind != DeliveryKind::Sent).then(|| self.call());
        let spoken: Vec<String> = std::iter::once(format!("{title}. {text}")).chain(advice.clone()).collect();
        DeliveryState {
            id: item.id.0,
            kind,
            spoken: spoken.join(" "),
            title,
            text,
            case,
            advice,
            can_retry: matches!(item.state, ItemState::Waiting | ItemState::GaveUp(_)),
        }
    }

    /// Whom to call about a hazard that the company does not know of yet.
    fn call(self) -> String {
        let number = self.company.contact.operations_centre.in_pairs();
        self.desk.texts.text_with("outbox-call", [("number", number.into())])
    }
}
