//! Kontakt oss: asking the company about something, and what it has answered.

mod inquiries;
mod screen;
#[cfg(test)]
mod tests;

pub use inquiries::{AnswerState, InquiryRow};
pub use screen::{ContactScreen, ContactScreenState};
pub(crate) use screen::{INQUIRIES, TOPICS};
