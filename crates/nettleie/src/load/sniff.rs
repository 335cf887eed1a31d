use std::fmt;

use super::{LoadError, Place};

/// What a file looks like from its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Metering values as Elhub's "Min side" exports them.
    ElhubCsv,
    /// The layout of Elhub's export before it had offsets: comma-separated.
    OlderElhubCsv,
    /// Metering values as [`crate::export`] writes them in JSON.
    ValuesJson,
    /// Tariffs of the open data set, in YAML.
    TariffYaml,
    /// Tariffs in our own JSON form.
    TariffJson,
    /// An answer of the Nettariff API.
    NettariffJson,
    /// A day of public spot prices.
    SpotJson,
    /// Some other JSON.
    OtherJson,
    /// HTML or XML.
    Markup,
    /// A zip archive, which Excel's files are too.
    Zip,
    /// A PDF document.
    Pdf,
    /// Text in UTF-16.
    Utf16,
    /// Nothing but spaces.
    Empty,
    /// None of these.
    Unknown,
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ElhubCsv => "an Elhub CSV export",
            Self::OlderElhubCsv => "an older Elhub export, comma-separated and with times without UTC offset",
            Self::ValuesJson => "metering values in JSON",
            Self::TariffYaml => "a tariff file in YAML",
            Self::TariffJson => "a tariff file in JSON",
            Self::NettariffJson => "an answer of the Nettariff API",
            Self::SpotJson => "spot prices in JSON",
            Self::OtherJson => "some other JSON",
            Self::Markup => "an HTML or XML page",
            Self::Zip => "a zip archive or an Excel file",
            Self::Pdf => "a PDF document",
            Self::Utf16 => "text in UTF-16",
            Self::Empty => "an empty file",
            Self::Unknown => "of an unknown kind",
        })
    }
}

/// How much of a file's beginning is looked at.
const MOST_LOOKED_AT: usize = 8192;

/// Tells the kinds of files apart by their first kilobytes.
#[must_use]
pub fn sniff(start: &[u8]) -> FileKind {
    let start = start.get(..MOST_LOOKED_AT).unwrap_or(start);
    match start {
        [b'P', b'K', 3, 4, ..] => return FileKind::Zip,
        [b'%', b'P', b'D', b'F', ..] => return FileKind::Pdf,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return FileKind::Utf16,
        _ => {}
    }
    let text = String::from_utf8_lossy(start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start));
    let text = text.trim_start();
    match text.as_bytes().first() {
        None => FileKind::Empty,
        Some(b'{' | b'[') => sniff_json(text),
        Some(b'<') => FileKind::Markup,
        Some(_) => sniff_lines(text),
    }
}

fn sniff_json(text: &str) -> FileKind {
    let has = |key: &str| text.contains(&format!("\"{key}\""));
    match () {
        () if has("netteier") => FileKind::TariffYaml,
        () if has("gridTariffCollections") => FileKind::NettariffJson,
        () if has("NOK_per_kWh") || has("time_start") => FileKind::SpotJson,
        () if has("company") && has("tariffs") => FileKind::TariffJson,
        () if has("kwh") && has("direction") => FileKind::ValuesJson,
        () => FileKind::OtherJson,
    }
}

fn sniff_lines(text: &str) -> FileKind {
    let header = text.lines().next().unwrap_or_default();
    let has_columns = |separator: char| {
        let mut names = header.split(separator).map(|name| name.trim().trim_matches('"'));
        names.clone().any(|name| name == "Fra") && names.any(|name| name == "Til")
    };
    if has_columns(';') {
        return FileKind::ElhubCsv;
    }
    if has_columns(',') {
        return FileKind::OlderElhubCsv;
    }
    let is_tariff_key = |line: &str| ["netteier:", "tariffer:"].iter().any(|key| line.starts_with(key));
    if text.lines().any(is_tariff_key) { FileKind::TariffYaml } else { FileKind::Unknown }
}

/// Refuses a file that is clearly of another kind than the reader's.
pub(crate) fn expect(file: &str, start: &[u8], wanted: FileKind) -> Result<(), LoadError> {
    match sniff(start) {
        FileKind::Empty => Err(LoadError::new(file, Place::File, "the file is empty")),
        // The reader itself says best what is wrong with these.
        FileKind::Unknown | FileKind::OtherJson => Ok(()),
        kind if kind == wanted => Ok(()),
        kind => Err(LoadError::new(file, Place::File, &format!("this is {kind}, expected {wanted}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart_by_content() {
        for (start, kind) in [
            ("\u{FEFF}Fra;Til;Målenavn;Volum;Enhet;Kvalitet;Registreringstidspunkt\r\n", FileKind::ElhubCsv),
            ("Volum;\"Til\";\"Fra\"\n", FileKind::ElhubCsv),
            ("Fra,Til,KWH 60 Forbruk,Kvalitet\n", FileKind::OlderElhubCsv),
            (include_str!("../../testdata/norgesnett.yml"), FileKind::TariffYaml),
            ("{\"netteier\": \"A\"}", FileKind::TariffYaml),
            (include_str!("../../testdata/tariff.json"), FileKind::TariffJson),
            ("{\"gridTariffCollections\": []}", FileKind::NettariffJson),
            ("[{\"NOK_per_kWh\": 1}]", FileKind::SpotJson),
            ("[{\"start\": \"\", \"direction\": \"consumption\", \"kwh\": \"1\"}]", FileKind::ValuesJson),
            ("[]", FileKind::OtherJson),
            ("<!DOCTYPE html>", FileKind::Markup),
            ("PK\u{3}\u{4}", FileKind::Zip),
            ("%PDF-1.7", FileKind::Pdf),
            (" \r\n", FileKind::Empty),
            ("hei", FileKind::Unknown),
        ] {
            assert_eq!(sniff(start.as_bytes()), kind, "{start:.40}");
        }
        assert_eq!(sniff(b"\xFF\xFEF\0"), FileKind::Utf16);
    }

    #[test]
    fn the_wrong_kind_is_said() {
        let error = expect("a.csv", b"%PDF-1.7", FileKind::ElhubCsv).unwrap_err();
        assert_eq!(error.to_string(), "a.csv: this is a PDF document, expected an Elhub CSV export");
    }
}
