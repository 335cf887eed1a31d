use kundeapp_core::error::AppError;
use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::Frame;
use kundeapp_core::screens::faq::{AnswerState, FaqScreen as Core, FaqState, QuestionRow};

use super::page::page;
use super::searched::Searched;
use crate::AppFailure;
use crate::showing::{CoreScreen, shown};

shown! {
    /// Ofte stilte spørsmål; of every kind of customer while nobody is signed in.
    FaqScreen, FaqListener, FaqShown: Searched<Core> => FaqState
}

page!(FaqScreen, Faq);

impl CoreScreen for Searched<Core> {
    type State = FaqState;

    fn with_view_of(self, shown: &Self) -> Self {
        Self::with_view_of(self, shown)
    }

    fn state(&self) -> Result<FaqState, AppError> {
        self.list.state(&self.search, self.page()).map_err(AppError::local_data)
    }
}

#[uniffi::export]
impl FaqScreen {
    /// Shows the questions in which, or in the answer to which, every word stands; from the first page.
    pub async fn search(&self, words: String) -> Result<(), AppFailure> {
        self.shown.look(|screen| screen.look_for(words)).await
    }

    /// Shows page `page`, from 0.
    pub async fn show_page(&self, page: u32) -> Result<(), AppFailure> {
        self.shown.look(move |screen| screen.show_page(page)).await
    }

    /// One question with its answer; none when it is not there any more.
    pub async fn answer(&self, id: String) -> Result<Option<AnswerState>, AppFailure> {
        self.shown.read(move |screen| screen.list.answer(&id).map_err(AppError::local_data)).await
    }
}

/// What Ofte stilte spørsmål shows.
#[uniffi::remote(Record)]
pub struct FaqState {
    pub frame: Frame,
    pub count: String,
    pub questions: Vec<QuestionRow>,
    pub more: bool,
}

/// A question in the list.
#[uniffi::remote(Record)]
pub struct QuestionRow {
    pub id: String,
    pub topic: String,
    pub question: String,
    pub preview: String,
    pub spoken: String,
}

/// A question with its answer.
#[uniffi::remote(Record)]
pub struct AnswerState {
    pub frame: Frame,
    pub head: QuestionRow,
    pub answer: RichText,
}
