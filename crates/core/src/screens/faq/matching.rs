use crate::rich_text::RichText;
use crate::screens::folding::{folded, has_all};

/// How well a question answers to a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// All words stand in the question.
    InQuestion,
    /// They stand in question and answer together.
    InAnswer,
}

/// A question as a search sees it.
pub(super) fn matching(question: &str, answer: &RichText, search: &str) -> Option<Match> {
    let question = folded(question);
    if has_all(&question, search) {
        return Some(Match::InQuestion);
    }
    let all = format!("{question} {}", folded(&answer.plain_text()));
    has_all(&all, search).then_some(Match::InAnswer)
}
