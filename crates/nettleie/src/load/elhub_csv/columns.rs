use csv::ByteRecord;
use unicode_normalization::UnicodeNormalization;

use super::HEADER;

/// Where each column of [`HEADER`] stands in this file.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) name: usize,
    pub(super) volume: usize,
    pub(super) unit: usize,
    pub(super) quality: usize,
    pub(super) registered: usize,
    /// How many columns the header has, those that are not read included.
    pub(super) count: usize,
}

impl Columns {
    /// Finds the columns by name, in any order and among others. The error is the reason.
    pub(super) fn find(header: &ByteRecord) -> Result<Self, String> {
        let names: Vec<String> = header.iter().map(|name| plain(&String::from_utf8_lossy(name))).collect();
        let place = |column: &str| {
            let wanted = column.to_lowercase();
            let mut places =
                names.iter().enumerate().filter(|(_, name)| **name == wanted).map(|(place, _)| place);
            match (places.next(), places.next()) {
                (Some(place), None) => Ok(place),
                (None, _) => Err(format!("the column {column} is missing")),
                (Some(_), Some(_)) => Err(format!("the column {column} stands twice")),
            }
        };
        let [from, to, name, volume, unit, quality, registered] = HEADER;
        Ok(Self {
            from: place(from)?,
            to: place(to)?,
            name: place(name)?,
            volume: place(volume)?,
            unit: place(unit)?,
            quality: place(quality)?,
            registered: place(registered)?,
            count: names.len(),
        })
    }
}

/// A column's name as it is compared. A byte order mark may stand before the first one.
fn plain(name: &str) -> String {
    name.trim_start_matches('\u{FEFF}').trim().nfc().collect::<String>().to_lowercase()
}
