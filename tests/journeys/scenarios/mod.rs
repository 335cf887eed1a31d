//! The stories of `tests/scenarios`, over the core. Kotlin and Swift run the same files over the bindings.

mod customer;
mod look;
mod story;

use std::path::Path;

use customer::Customer;
use story::Story;

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_goes_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut told = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let story: Story =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut customer = Customer::at(story.now).await;
        for (place, step) in story.steps.iter().enumerate() {
            let went = customer.take(step).await;
            assert!(
                went.is_ok(),
                "{} ({}), step {}: {}",
                story.name,
                path.display(),
                place + 1,
                went.unwrap_err()
            );
        }
        told += 1;
    }
    assert!(told >= 8, "{told} scenarios");
}
