use super::AnonymousAnswer;
use crate::api::wire::{AnonymousInquiry, InquiryTopics};
use crate::screens::Figure;
use crate::screens::contact::AnswerState;
use crate::screens::desk::Desk;

impl AnonymousAnswer {
    /// How `inquiry` stands, with the topics' names.
    #[must_use]
    pub fn of(desk: &Desk, inquiry: &AnonymousInquiry, topics: &InquiryTopics) -> Self {
        let (texts, format) = (desk.texts, desk.format);
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let topic = topics.topics.iter().find(|topic| topic.id == inquiry.topic);
        let topic = topic.map_or_else(|| inquiry.topic.clone(), |topic| topic.label.clone());
        let status = if inquiry.answer.is_some() { "contact-answered" } else { "contact-received" };
        let answer = inquiry.answer.as_ref().map(|answer| {
            let when = texts.text_with("contact-answer", [("when", format.instant(answer.at).into())]);
            AnswerState { when, text: answer.text.clone() }
        });
        Self {
            fields: vec![
                field("anonymous-case", inquiry.case.clone()),
                field("contact-topic", topic),
                field("anonymous-came", format.instant(inquiry.received_at)),
                field("anonymous-status", texts.text(status)),
            ],
            answer,
        }
    }
}
