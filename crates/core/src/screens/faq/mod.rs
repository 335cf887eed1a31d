//! Ofte stilte spørsmål: found by words, without network and without a login.

mod matching;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::FaqScreen;
pub use state::{AnswerState, FaqState, QuestionRow};
