use serde::Serialize;

use crate::api::wire::{Choice, FieldKind, FieldRules};
use crate::rich_text::RichText;
use crate::screens::Frame;
use crate::screens::outbox::DeliveryState;

/// What a form shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormState {
    /// What is around it.
    pub frame: Frame,
    /// Its name.
    pub title: String,
    /// What its button says.
    pub button: String,
    /// What to know before.
    pub help: RichText,
    /// What to fill in.
    pub fields: Vec<FieldState>,
    /// What keeps it from being sent, once the user has tried: `Rett 2 felt før du sender.`.
    pub problem: Option<String>,
    /// Why it cannot be filled in at all; `None` when it can.
    pub blocked: Option<String>,
    /// What was sent from here, or waits to be, newest first.
    pub deliveries: Vec<DeliveryState>,
}

/// Something to fill in, with what has been filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldState {
    /// Names it in the actions.
    pub id: String,
    /// Which control to draw.
    pub kind: FieldKind,
    /// Its name; of a consent, the sentence that is agreed to.
    pub label: String,
    /// More about it.
    pub help: RichText,
    /// What is asked of it, in words: `Må fylles ut`.
    pub hints: Vec<String>,
    /// The same for the control.
    pub rules: FieldRules,
    /// What to choose from.
    pub choices: Vec<Choice>,
    /// What was typed or chosen.
    pub value: String,
    /// A chosen day in words: `12. nov. 2023`; `None` of anything else.
    pub day: Option<String>,
    /// What a reference is, in words; `None` of anything else.
    pub shown: Option<String>,
    /// The sentence was agreed to.
    pub agreed: bool,
    /// The files that go along.
    pub files: Vec<FileState>,
    /// What is wrong with it, and what to do.
    pub error: Option<String>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// A file that goes along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileState {
    /// Names it in the actions.
    pub id: i64,
    /// What it is called on this device.
    pub name: String,
    /// `812 kB`.
    pub size: String,
}
