use chrono::{DateTime, Utc};

use crate::forms::Subject;
use crate::outbox::{Item, ItemState};

/// What the customer has sent with forms, as far as pages must know of it.
#[derive(Clone, Debug, Default)]
pub struct Letters(Vec<Letter>);

#[derive(Clone, Debug)]
struct Letter {
    form: String,
    reference: Option<String>,
    way: Way,
}

/// How far a form has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The server does not have it.
    Waiting,
    /// The server has received it, by its own clock.
    Received(DateTime<Utc>),
}

impl Letters {
    /// Those among the items of an outbox that are on their way, or have come.
    #[must_use]
    pub fn of(items: &[Item]) -> Self {
        let letters = items.iter().filter_map(|item| {
            let Subject::Form { id, reference } = &item.content.as_ref()?.subject else { return None };
            let way = match &item.state {
                ItemState::Waiting | ItemState::Sending => Way::Waiting,
                ItemState::Sent { at, .. } => Way::Received(*at),
                _ => return None,
            };
            Some(Letter { form: id.clone(), reference: reference.clone(), way })
        });
        Self(letters.collect())
    }

    /// How far the form has come that a page of `fetched` does not show yet: one that waits before one that was received.
    pub(super) fn way(&self, form: &str, reference: Option<&str>, fetched: DateTime<Utc>) -> Option<Way> {
        let same = |letter: &&Letter| letter.form == form && letter.reference.as_deref() == reference;
        let newer = |way: &Way| match way {
            Way::Waiting => true,
            Way::Received(at) => *at > fetched,
        };
        let ways = self.0.iter().filter(same).map(|letter| letter.way).filter(newer);
        ways.min_by_key(|way| *way != Way::Waiting)
    }
}
