use fluent_bundle::{FluentArgs, FluentValue};

use super::bundle::Bundle;
use super::{Argument, Language};

/// The words of one language. Copied freely: the messages are parsed once and shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

impl Texts {
    /// The words of `language`.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// The message with that id; in Norwegian when this language lacks it, and the id itself when both do.
    #[must_use]
    pub fn text(self, id: &str) -> String {
        self.text_with(id, [])
    }

    /// The message with that id and what stands for its variables.
    #[must_use]
    pub fn text_with(
        self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'static str, Argument)>,
    ) -> String {
        let filled: FluentArgs<'static> =
            arguments.into_iter().map(|(name, argument)| (name, FluentValue::from(argument))).collect();
        let in_own_language = Bundle::get(self.language).message(id, &filled);
        in_own_language
            .or_else(|| Bundle::get(Language::default()).message(id, &filled))
            .unwrap_or_else(|| id.to_owned())
    }
}
