//! `timer`, `dager` and `måneder`: when an exception applies. Each may be one value or a list.

use super::context::Context;
use super::one_or_many::OneOrMany;
use super::scalar::Text;
use crate::load::LoadError;
use crate::load::one_line::quote;
use crate::time::{DaySet, HourSet, MonthSet};

/// Hours: `6`, `6-21`, `6-9,17-20`, or a list of those.
pub(super) fn hours(context: &Context<'_>, list: &OneOrMany) -> Result<HourSet, LoadError> {
    let joined = |texts: &[Text]| texts.iter().map(|text| text.value.as_str()).collect::<Vec<_>>().join(",");
    for text in not_empty(context, "timer", list)? {
        context.value("timer", text, |text| text.parse::<HourSet>().map_err(|error| error.to_string()))?;
    }
    joined(&list.texts).parse().map_err(|error| context.error(list.at, &format!("timer: {error}")))
}

/// Days: `mandag` … `søndag`, `ukedag`, `helg`, `helligdager`, `fridag`, `virkedag`, `alle`; OR-ed.
pub(super) fn days(context: &Context<'_>, list: &OneOrMany) -> Result<DaySet, LoadError> {
    not_empty(context, "dager", list)?.iter().try_fold(DaySet::default(), |set, text| {
        context.value("dager", text, |word| {
            set.with_word(&plain(word)).ok_or_else(|| format!("{} is no kind of day", quote(word)))
        })
    })
}

/// Months: `januar` … `desember`, `alle`.
pub(super) fn months(context: &Context<'_>, list: &OneOrMany) -> Result<MonthSet, LoadError> {
    not_empty(context, "måneder", list)?.iter().try_fold(MonthSet::default(), |set, text| {
        context.value("måneder", text, |word| {
            set.with_word(&plain(word)).ok_or_else(|| format!("{} is no month", quote(word)))
        })
    })
}

/// An empty list could mean always or never: it is refused.
fn not_empty<'a>(context: &Context<'_>, key: &str, list: &'a OneOrMany) -> Result<&'a [Text], LoadError> {
    if list.texts.is_empty() {
        return Err(context.error(list.at, &format!("{key} is an empty list")));
    }
    Ok(&list.texts)
}

fn plain(word: &str) -> String {
    word.trim().to_lowercase()
}
