use serde::Serialize;

use crate::api::wire::{Inquiry, InquiryTopic};
use crate::screens::desk::Desk;

/// Something that was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InquiryRow {
    /// Its case number.
    pub case: String,
    /// What it was about.
    pub topic: String,
    /// What was asked.
    pub text: String,
    /// `Sendt 21. nov. 2026 kl. 12:00`.
    pub sent: String,
    /// `Besvart`, `Mottatt`.
    pub status: String,
    /// What was answered.
    pub answer: Option<AnswerState>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerState {
    /// `Svar 21. nov. 2026 kl. 14:00`.
    pub when: String,
    /// The answer.
    pub text: String,
}

/// An inquiry as it is shown.
pub(super) fn row(desk: &Desk, inquiry: &Inquiry, topics: &[InquiryTopic]) -> InquiryRow {
    let (texts, format) = (desk.texts, desk.format);
    let topic = topics.iter().find(|topic| topic.id == inquiry.topic);
    let topic = topic.map_or_else(|| inquiry.topic.clone(), |topic| topic.label.clone());
    let when = format.instant(inquiry.received_at);
    let sent = texts.text_with("contact-sent", [("when", when.into())]);
    let status = texts.text(if inquiry.answer.is_some() { "contact-answered" } else { "contact-received" });
    let answer = inquiry.answer.as_ref().map(|answer| {
        let when = format.instant(answer.at);
        let when = texts.text_with("contact-answer", [("when", when.into())]);
        AnswerState { when, text: answer.text.clone() }
    });
    let mut spoken = format!("{topic}. {sent}. {status}");
    if let Some(answer) = &answer {
        spoken = format!("{spoken}. {}: {}", answer.when, answer.text);
    }
    InquiryRow { case: inquiry.case.clone(), topic, text: inquiry.text.clone(), sent, status, answer, spoken }
}
