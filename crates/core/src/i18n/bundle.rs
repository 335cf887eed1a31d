use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::{Language, resources};

static NB: LazyLock<Bundle> = LazyLock::new(|| Bundle::of(Language::Nb));
static EN: LazyLock<Bundle> = LazyLock::new(|| Bundle::of(Language::En));

/// All messages of one language.
pub(super) struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// The messages of a language, parsed at the first call.
    pub(super) fn get(language: Language) -> &'static Self {
        match language {
            Language::Nb => &NB,
            Language::En => &EN,
        }
    }

    /// The message with its variables filled in; `None` when the language has no such message.
    pub(super) fn message(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        // What is wrong in a message shows as its variable's name; the tests find it.
        let mut errors = Vec::new();
        Some(self.0.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
    }

    fn of(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks of text direction around each variable would end up in what is copied and compared; both languages and
        // all that is put into them run left to right.
        bundle.set_use_isolating(false);
        for (_, source) in resources::of(language) {
            let parsed = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(parsed.unwrap_or_else(|(readable, _)| readable));
        }
        Self(bundle)
    }
}
