//! Tariff files of the open data set fri-nettleie (YAML, one file per grid company), in its present and older forms.
//!
//! Prices are without taxes and VAT. Where a file could be read in two ways it is refused, or says `unreadable` for the
//! capacity charge alone; what is merely odd becomes a warning.

mod context;
mod customer_groups;
mod energy_charge;
mod fixed_charge;
mod one_or_many;
mod parse;
mod scalar;
mod tariff;
mod unknown_keys;
mod wire;
mod words;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use self::context::Context;
use self::scalar::Text;
use super::name::printable_name;
use super::sniff::{FileKind, expect};
use super::text::within_limit;
use super::{LoadError, Loaded, Place};
use crate::tariff::TariffBook;

/// Reads one grid company's tariffs from the text of its file.
///
/// # Errors
/// YAML that is broken, has several documents, aliases or an absurd size; a missing, unknown or impossible value that a
/// price depends on. Tariffs that overlap are not an error here: [`crate::tariff::Selection`] reports them when asked.
pub fn read(file: &str, text: &str) -> Result<Loaded<TariffBook>, LoadError> {
    expect(file, text.as_bytes(), FileKind::TariffYaml)?;
    let text = within_limit(file, text)?;
    // Some editors write å as two characters: keys and words are compared in the composed form.
    let text = if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    let wire = parse::parse(file, &text)?;
    let mut context = Context::of(file);
    let company = wire.netteier.ok_or_else(|| LoadError::new(file, Place::File, "netteier is missing"))?;
    let company = context.value("netteier", &company, |name| printable_name(name.trim()))?;
    for key in &wire.unknown.0 {
        context.warn_file(&format!("the unknown key {} is ignored", super::one_line::quote(key)));
    }
    let entries = wire.tariffer.map_or_else(Vec::new, |list| list.value);
    if entries.is_empty() {
        return Err(LoadError::new(file, Place::File, "tariffer is missing or empty"));
    }
    let tariffs = entries.into_iter().map(|entry| tariff::tariff(&mut context, entry));
    let tariffs = tariffs.collect::<Result<_, _>>()?;
    let sources = wire.kilder.map_or_else(Vec::new, |list| sources(&mut context, &list.texts));
    Ok(Loaded { value: TariffBook { company, sources, tariffs }, warnings: context.into_warnings() })
}

/// Where the prices are published; nothing depends on it, so what cannot be printed is left out.
fn sources(context: &mut Context<'_>, texts: &[Text]) -> Vec<String> {
    let mut sources = Vec::with_capacity(texts.len());
    for text in texts {
        match printable_name(&text.value) {
            Ok(source) => sources.push(source),
            Err(reason) => context.warn(text.referenced, &format!("kilder: {reason}: left out")),
        }
    }
    sources
}
