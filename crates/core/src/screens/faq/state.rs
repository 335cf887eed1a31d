use serde::Serialize;

use crate::rich_text::RichText;
use crate::screens::Frame;

/// What Ofte stilte spørsmål shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaqState {
    /// What is around it.
    pub frame: Frame,
    /// `24 spørsmål`, of all that match.
    pub count: String,
    /// One page of the questions that match: by topic, or the best first when one searches.
    pub questions: Vec<QuestionRow>,
    /// There is another page.
    pub more: bool,
}

/// A question in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionRow {
    /// The server's id, to open it with.
    pub id: String,
    /// What it is about: a heading where it differs from the row's before.
    pub topic: String,
    /// The question.
    pub question: String,
    /// How the answer begins.
    pub preview: String,
    /// Topic and question as they are read aloud.
    pub spoken: String,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerState {
    /// What is around it.
    pub frame: Frame,
    /// The question.
    #[serde(flatten)]
    pub head: QuestionRow,
    /// The answer.
    pub answer: RichText,
}
