use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Content;
use crate::api::wire::FieldError;
use crate::forms::{MediaType, Subject};

/// Names an item in its outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub i64);

/// What an item is, as can be said without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A form of the company's.
    Form,
    /// A question to customer service.
    Inquiry,
    /// Something dangerous at the grid.
    Hazard,
}

impl ItemKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Form, Self::Inquiry, Self::Hazard];

    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Inquiry => "inquiry",
            Self::Hazard => "hazard",
        }
    }

    pub(super) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

impl From<&Subject> for ItemKind {
    fn from(subject: &Subject) -> Self {
        match subject {
            Subject::Form { .. } => Self::Form,
            Subject::Inquiry => Self::Inquiry,
            Subject::Hazard => Self::Hazard,
        }
    }
}

/// How far an item has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// The user is still writing.
    Draft,
    /// It is sent as soon as there is a way.
    Waiting,
    /// An attempt is under way, or was when the app stopped.
    Sending,
    /// The server has received it.
    Sent {
        /// The case number.
        case: String,
        /// When, by the server's clock.
        at: DateTime<Utc>,
    },
    /// The server has looked at it and refused it. It can be corrected.
    Refused(Vec<FieldError>),
    /// It is not tried any more, unless the user wants it.
    GaveUp(GaveUp),
    /// The key that it was closed with is gone: only what it was is known.
    Lost,
}

/// Why an item is not tried any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GaveUp {
    /// The server does not know such a form any more.
    Gone,
    /// The server does not take it, and does not say which field is to blame.
    NotTaken,
    /// It has been tried for so long that the server may have forgotten the first attempt.
    TooOld,
}

/// Something in the outbox.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name.
    pub id: ItemId,
    /// What it is.
    pub kind: ItemKind,
    /// How far it has come.
    pub state: ItemState,
    /// When it was begun.
    pub made_at: DateTime<Utc>,
    /// How often it has been tried.
    pub attempts: u32,
    /// What the user wrote; `None` when it is lost.
    pub content: Option<Content>,
    /// The files that go along.
    pub files: Vec<ItemFile>,
}

/// A file that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFile {
    /// Its name in the outbox.
    pub id: i64,
    /// The field that it is in.
    pub field: String,
    /// What it is called on this device.
    pub name: String,
    /// What it is.
    pub kind: MediaType,
    /// How many bytes it has.
    pub size: u32,
}
