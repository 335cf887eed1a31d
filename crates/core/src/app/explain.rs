use super::App;
use crate::error::{AppError, MessageArgument};
use crate::format::Format;
use crate::i18n::{Argument, Texts};

impl App {
    /// What went wrong and what to do about it, in the present language.
    #[must_use]
    pub fn explain(&self, error: &AppError) -> String {
        let (texts, format) = (Texts::new(self.language()), Format::new(self.language()));
        let arguments = error.arguments().into_iter().map(|(name, argument)| match argument {
            MessageArgument::Count(count) => (name, Argument::Count(count)),
            MessageArgument::Instant(instant) => (name, Argument::Text(format.instant(instant))),
        });
        texts.text_with(error.message_id(), arguments)
    }
}
