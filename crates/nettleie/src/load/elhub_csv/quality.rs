use unicode_normalization::UnicodeNormalization;

use crate::metering::Quality;

/// What a word under `Kvalitet` means for the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QualityWord {
    /// The row has a value.
    Value(Quality),
    /// The value is missing or was rejected: the row has none.
    NoValue,
    /// No word that is known; the value is kept as estimated, so that no peak is claimed to be measured.
    Unknown,
}

impl QualityWord {
    /// There is no official list of these words: Norwegian and English ones, in any case.
    pub(super) fn of(word: &str) -> Self {
        let word: String = word.trim().nfc().collect::<String>().to_lowercase();
        match word.as_str() {
            "målt" | "maalt" | "measured" => Self::Value(Quality::Measured),
            "estimert" | "estimated" => Self::Value(Quality::Estimated),
            "sluttestimert" | "endelig estimert" | "beregnet" | "finally estimated" | "finally_estimated"
            | "calculated" => Self::Value(Quality::FinallyEstimated),
            "midlertidig" | "temporær" | "temporary" => Self::Value(Quality::Temporary),
            "mangler" | "manglende" | "missing" | "avvist" | "rejected" => Self::NoValue,
            _ => Self::Unknown,
        }
    }
}
