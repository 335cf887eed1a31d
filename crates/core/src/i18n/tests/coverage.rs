//! Messages that one language lacks, that no code uses, or that code uses and nobody wrote.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentResource;

use super::source::{literals, messages};
use crate::i18n::{Language, resources};

fn all(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    resources::of(language).iter().flat_map(|(_, source)| messages(source)).collect()
}

fn code() -> BTreeSet<String> {
    literals(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

#[test]
fn every_file_is_in_both_languages_compiled_in_and_readable() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag());
        let mut on_disk: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        on_disk.sort();
        let mut compiled: Vec<String> =
            resources::of(language).iter().map(|(name, _)| format!("{name}.ftl")).collect();
        compiled.sort();
        assert_eq!(on_disk, compiled);
        for (name, source) in resources::of(language) {
            let errors = FluentResource::try_new((*source).to_owned()).err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{}/{name}.ftl: {errors:?}", language.tag());
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let (nb, en) = (all(Language::Nb), all(Language::En));
    let differing: Vec<&String> =
        nb.keys().chain(en.keys()).filter(|id| nb.get(*id) != en.get(*id)).collect();
    assert!(differing.is_empty(), "missing in one language, or with other variables: {differing:?}");
}

#[test]
fn no_message_is_written_twice() {
    for language in Language::ALL {
        let lines = resources::of(language).iter().flat_map(|(_, source)| messages(source).into_keys());
        let count = lines.count();
        assert_eq!(all(language).len(), count, "{}", language.tag());
    }
}

#[test]
fn every_message_is_used() {
    let code = code();
    let ids = resources::of(Language::Nb).iter().flat_map(|(_, source)| messages(source).into_keys());
    let unused: Vec<String> = ids.filter(|id| !code.contains(id)).collect();
    assert!(unused.is_empty(), "no code names these messages: {unused:?}");
}

#[test]
fn every_message_that_code_names_is_written() {
    let written = all(Language::Nb);
    let prefixes: BTreeSet<&str> = written.keys().filter_map(|id| id.split('-').next()).collect();
    let is_id = |text: &&String| {
        let kebab =
            text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        kebab
            && text.split_once('-').is_some_and(|(first, rest)| prefixes.contains(first) && !rest.is_empty())
    };
    let code = code();
    let undefined: Vec<&String> = code.iter().filter(is_id).filter(|id| !written.contains_key(*id)).collect();
    assert!(undefined.is_empty(), "nobody wrote these messages: {undefined:?}");
}
