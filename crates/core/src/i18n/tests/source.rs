//! What the code and the message files say, for [`super::coverage`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The message ids of a Fluent file and the variables of each.
pub fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines() {
        if let Some((id, _)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            current = id.trim().to_owned();
            messages.insert(current.clone(), BTreeSet::new());
        }
        if let Some(variables) = messages.get_mut(&current).filter(|_| !line.starts_with('#')) {
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            let names =
                line.split('$').skip(1).map(|rest| rest.split(|c| !is_name(c)).next().unwrap_or_default());
            variables.extend(names.map(str::to_owned));
        }
    }
    messages
}

/// Every string literal of the crate's code, without its tests.
pub fn literals(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            found.extend(literals(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && name != "tests.rs"
            && name != "testing.rs"
        {
            let source = fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            found.extend(
                code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(literals_of_line),
            );
        }
    }
    found
}

fn literals_of_line(line: &str) -> Vec<String> {
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}
