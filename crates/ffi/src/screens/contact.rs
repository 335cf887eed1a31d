use kundeapp_core::screens::contact::{
    AnswerState as InquiryAnswer, ContactScreen as Core, ContactScreenState as ContactUsState, InquiryRow,
};
use kundeapp_core::screens::form::FormState;

use super::filling::{filling, pictures};
use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// Kontakt oss, with what was written before.
    ContactUsScreen, ContactUsListener, ContactUsShown: Core => ContactUsState, with_view_of
}

filling!(ContactUsScreen);
pictures!(ContactUsScreen);

#[uniffi::export]
impl ContactUsScreen {
    /// Fetches what one can ask about, and what the customer has asked with its answers.
    pub async fn refresh(&self) -> Result<(), AppFailure> {
        let app = self.shown.app().clone();
        self.shown.ask(async move { app.fetch_contact().await }).await
    }
}

/// What Kontakt oss shows.
#[uniffi::remote(Record)]
pub struct ContactUsState {
    pub form: FormState,
    pub inquiries_title: String,
    pub inquiries: Vec<InquiryRow>,
    pub inquiries_none: Option<String>,
}

/// Something that was asked.
#[uniffi::remote(Record)]
pub struct InquiryRow {
    pub case: String,
    pub topic: String,
    pub text: String,
    pub sent: String,
    pub status: String,
    pub answer: Option<InquiryAnswer>,
    pub spoken: String,
}

/// What was answered.
#[uniffi::remote(Record)]
pub struct InquiryAnswer {
    pub when: String,
    pub text: String,
}
