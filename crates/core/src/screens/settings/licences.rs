use super::LicenceRow;

/// Written by `scripts/licences.sh` from what cargo says that this crate is built of; `make lint` finds it out of date.
const LIST: &str = include_str!("../../../data/licences.txt");

/// The libraries that the app is built of: a line has name, version and licence, with tabs between.
pub(super) fn rows() -> Vec<LicenceRow> {
    let rows = LIST.lines().filter_map(|line| {
        let mut cells = line.split('\t').map(str::to_owned);
        Some(LicenceRow { name: cells.next()?, version: cells.next()?, licence: cells.next()? })
    });
    rows.collect()
}
