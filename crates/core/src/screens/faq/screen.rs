use super::matching::matching;
use super::{AnswerState, FaqState, QuestionRow};
use crate::api::wire::{CustomerKind, Faq, Question};
use crate::rich_text::RichText;
use crate::screens::desk::Desk;
use crate::store::{PageState, StoreError};

/// Rows a page.
const PAGE: usize = 50;
/// Letters of an answer in the list.
const PREVIEW: usize = 120;

/// The screen Ofte stilte spørsmål.
#[derive(Clone)]
pub struct FaqScreen {
    desk: Desk,
    category: Option<CustomerKind>,
}

impl FaqScreen {
    /// The questions for a kind of customer; for everybody while nobody is signed in.
    #[must_use]
    pub const fn new(desk: Desk, category: Option<CustomerKind>) -> Self {
        Self { desk, category }
    }

    /// Page `page` (from 0) of the questions in which, or in the answer to which, every word of `search` stands.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self, search: &str, page: usize) -> Result<FaqState, StoreError> {
        self.desk.store.read(|reader| {
            let stored = reader.page::<Faq>()?;
            let frame = self.desk.page_frame(reader, "faq-title", None, &stored)?;
            let faq = content(stored);
            let found = self.found(&faq, search);
            let first = page.saturating_mul(PAGE);
            let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
            let nothing = found.is_empty() && frame.empty.is_none();
            let sentence = if search.trim().is_empty() { "faq-none" } else { "faq-no-match" };
            Ok(FaqState {
                frame: if nothing { frame.emptied(self.desk.texts.text(sentence)) } else { frame },
                count: self.desk.texts.text_with("faq-count", [("count", count.into())]),
                more: found.len() > first.saturating_add(PAGE),
                questions: found
                    .into_iter()
                    .skip(first)
                    .take(PAGE)
                    .map(|(question, answer)| row(&faq, question, &answer))
                    .collect(),
            })
        })
    }

    /// One question with its answer; `None` when it is not there any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn answer(&self, id: &str) -> Result<Option<AnswerState>, StoreError> {
        self.desk.store.read(|reader| {
            let stored = reader.page::<Faq>()?;
            let frame = self.desk.page_frame(reader, "faq-title", None, &stored)?;
            let faq = content(stored);
            let question = faq.questions.iter().find(|question| question.id == id);
            Ok(question.map(|question| {
                let answer = RichText::from_html(&question.answer);
                AnswerState { frame, head: row(&faq, question, &answer), answer }
            }))
        })
    }

    /// In the order to show: with a search, those first whose question has the words; the company's order otherwise.
    fn found<'a>(&self, faq: &'a Faq, search: &str) -> Vec<(&'a Question, RichText)> {
        let concerns = |question: &&Question| {
            let all = question.categories.is_empty();
            self.category.is_none_or(|category| all || question.categories.contains(&category))
        };
        let matched = faq.questions.iter().filter(concerns).filter_map(|question| {
            let answer = RichText::from_html(&question.answer);
            matching(&question.question, &answer, search).map(|how| (how, question, answer))
        });
        let mut matched: Vec<_> = matched.collect();
        let topic = |question: &Question| faq.topics.iter().position(|topic| topic.id == question.topic);
        matched.sort_by_key(|(how, question, _)| (*how, topic(question).unwrap_or(usize::MAX)));
        matched.into_iter().map(|(_, question, answer)| (question, answer)).collect()
    }
}

fn content(page: PageState<Faq>) -> Faq {
    page.here().map_or_else(|| Faq { topics: Vec::new(), questions: Vec::new() }, |page| page.content)
}

fn row(faq: &Faq, question: &Question, answer: &RichText) -> QuestionRow {
    let topic = faq.topics.iter().find(|topic| topic.id == question.topic);
    let topic = topic.map(|topic| topic.title.clone()).unwrap_or_default();
    let plain = answer.plain_text();
    let mut preview: String = plain.chars().take(PREVIEW).collect();
    if preview.len() < plain.len() {
        preview = format!("{} …", preview.trim_end());
    }
    QuestionRow {
        id: question.id.clone(),
        spoken: format!("{topic}: {}", question.question),
        topic,
        question: question.question.clone(),
        preview,
    }
}
