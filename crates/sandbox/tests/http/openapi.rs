//! The document in `docs/api` is the one that the code makes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

use crate::app::{Answer, App};

/// Sources with addresses that no grid company has: the sandbox's telephone, its counters, its double of ID-porten, and the
/// document itself; and the formats of others, the Nettariff API and the daily spot files, which are described where they come from.
const NOT_THE_CONTRACT: [&str; 8] = [
    "src/phone",
    "src/traffic.rs",
    "src/idporten",
    "src/openapi",
    "src/nettariff",
    "src/public_spot.rs",
    "src/operator.rs",
    "src/content/pictures.rs",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

async fn served() -> Value {
    let app = App::start().await;
    Answer::of(app.http.get(app.url("/openapi.json"))).await.body
}

/// Renew it with `INSTA_UPDATE=always cargo test -p kundeapp-sandbox --test http openapi`, then read the diff.
#[tokio::test]
async fn the_document_in_docs_is_the_one_that_is_served() {
    let file = root().join("../../docs/api/openapi.json");
    let made = serde_json::to_string_pretty(&served().await).unwrap() + "\n";
    if env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        fs::write(&file, &made).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == made,
        "docs/api/openapi.json is not what the code makes: renew it as CONTRIBUTING.md says"
    );
}

#[tokio::test]
async fn every_reference_leads_somewhere_and_every_operation_has_its_own_name() {
    let document = served().await;
    assert_eq!(document["openapi"], "3.1.0");
    let mut references = Vec::new();
    gather(&document, &mut references);
    assert!(references.len() > 100, "{}", references.len());
    for reference in &references {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
    for schema in document["components"]["schemas"].as_object().unwrap().keys() {
        let reference = format!("#/components/schemas/{schema}");
        assert!(references.contains(&reference.as_str()), "nothing refers to {schema}");
    }
    let operations: Vec<&str> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|path| path.as_object().unwrap().values())
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    let names: BTreeSet<_> = operations.iter().collect();
    assert_eq!(names.len(), operations.len(), "{operations:?}");
}

fn gather<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str));
            members.values().for_each(|member| gather(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        _ => {}
    }
}

/// What is in the document is routed from the same words. The other way round: nothing is routed without it.
#[test]
fn nothing_is_routed_past_the_document() {
    let mut past = Vec::new();
    look_in(&root().join("src"), &mut past);
    assert!(past.is_empty(), "give these a #[utoipa::path] and `.routes(routes!(…))`: {past:#?}");
}

fn look_in(folder: &Path, past: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        if NOT_THE_CONTRACT.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            look_in(&path, past);
        } else if fs::read_to_string(&path).unwrap().contains(".route(") {
            past.push(name);
        }
    }
}
