use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_saphyr::{Error, Location, MessageFormatter, Options, UserMessageFormatter};

use super::wire::FileWire;
use crate::load::{LoadError, Place};

/// Parses YAML with limits that a tariff file never comes near and a hostile one hits at once.
pub(super) fn parse(file: &str, text: &str) -> Result<FileWire, LoadError> {
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
        let error = error.without_snippet();
        let place = error.location().map_or(Place::File, place_of);
        LoadError::new(file, place, &reason_of(error))
    })
}

fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: 400_000,
            max_nodes: 200_000,
            max_depth: 32,
            flow_nesting_limit: 32,
            max_aliases: 0,
            max_anchors: 0,
            max_documents: 1,
            max_merge_keys: 0,
        },
        duplicate_keys: DuplicateKeyPolicy::Error,
        merge_keys: MergeKeyPolicy::Error,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    }
}

fn reason_of(error: &Error) -> String {
    match error {
        Error::Budget { breach: BudgetBreach::Documents { .. }, .. } => {
            "several YAML documents in one file: there must be one".to_owned()
        }
        Error::Budget { breach: BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. }, .. } => {
            "anchors and aliases are not read".to_owned()
        }
        _ => UserMessageFormatter.format_message(error).into_owned(),
    }
}

/// Where a node begins.
pub(super) fn place_of(location: Location) -> Place {
    match (location.line(), location.column()) {
        (0, _) => Place::File,
        (line, column) => Place::LineColumn(line, column),
    }
}
