//! The stories of `tests/scenarios`, over the core. Kotlin and Swift run the same files over the bindings.

mod company;
mod customer;
mod login;
mod look;
mod story;
mod writing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use customer::Customer;
use story::Story;

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_goes_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
    assert!(files.len() >= 8, "{} scenarios", files.len());
    let mut other: Vec<String> = Vec::new();
    for file in files {
        if let Err(step) = tell(&file).await {
            other.push(format!("{}, {step}", file.display()));
        }
    }
    assert!(other.is_empty(), "not as the stories say:\n{}", other.join("\n"));
}

/// Goes through a story. The first step that goes another way comes back.
async fn tell(file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).unwrap();
    let story: Story = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let mut customer = Customer::of(&story).await;
    for (place, step) in story.steps.iter().enumerate() {
        customer.take(step).await.map_err(|went| format!("{}, step {}: {went}", story.name, place + 1))?;
    }
    Ok(())
}
