use super::{AppError, MessageArgument};
use crate::format::Format;
use crate::i18n::{Argument, Language, Texts};

impl AppError {
    /// What went wrong and what to do about it.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let format = Format::new(language);
        let arguments = self.arguments().into_iter().map(|(name, argument)| match argument {
            MessageArgument::Count(count) => (name, Argument::Count(count)),
            MessageArgument::Instant(instant) => (name, Argument::Text(format.instant(instant))),
        });
        Texts::new(language).text_with(self.message_id(), arguments)
    }
}
