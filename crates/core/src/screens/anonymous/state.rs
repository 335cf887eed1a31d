use serde::Serialize;

use crate::screens::Figure;
use crate::screens::contact::AnswerState;
use crate::screens::form::FormState;

/// What Spør uten navn shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnonymousState {
    /// What the company gets to know, and what not.
    pub about: String,
    /// What to ask: its fields are kept nowhere.
    #[serde(flatten)]
    pub form: FormState,
    /// What was given for the one that was sent; gone with the screen.
    pub given: Option<CodeState>,
}

/// What opens a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeState {
    /// `Saksnummer`.
    pub case: Figure,
    /// `Kode`.
    pub code: Figure,
    /// `Skriv ned begge. …`.
    pub keep: String,
}

/// How a case stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnonymousAnswer {
    /// Case number, topic, when it came, how it stands.
    pub fields: Vec<Figure>,
    /// What was answered.
    pub answer: Option<AnswerState>,
}
