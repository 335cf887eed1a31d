use serde::{Deserialize, Serialize};

/// A language that the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Norwegian, bokmål: what the app speaks unless asked otherwise.
    #[default]
    Nb,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Nb, Self::En];

    /// Its BCP 47 tag: `nb` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::En => "en",
        }
    }

    /// The language to speak to somebody whose phone is set to `tag` (`nb-NO`, `nn`, `da_DK`, `en-GB`): Norwegian for
    /// Scandinavian languages, English for all others.
    #[must_use]
    pub fn for_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if matches!(primary.as_str(), "nb" | "no" | "nn" | "da" | "sv" | "") { Self::Nb } else { Self::En }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_s_language_decides() {
        let cases =
            [("nb-NO", Language::Nb), ("nn", Language::Nb), ("da_DK", Language::Nb), ("", Language::Nb)];
        for (tag, expected) in cases.into_iter().chain([("en-GB", Language::En), ("pl", Language::En)]) {
            assert_eq!(Language::for_tag(tag), expected, "{tag}");
        }
    }
}
