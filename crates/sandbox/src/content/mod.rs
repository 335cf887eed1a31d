//! What the company tells everybody and offers: articles, outages, forms, and what its inspectors found. The texts are
//! invented and lie in `data/content`; their dates count from when the sandbox was started, so there is always news.

pub mod forms;
pub mod inspections;
pub mod moment;
pub mod news;
pub mod outages;
pub mod pages;
pub mod topics;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use forms::Forms;
use inspections::Inspections;
use news::News;
use outages::Outages;
use pages::Pages;
use topics::Topics;

/// Everything of the above, as of a start of the sandbox. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Content {
    pub news: Arc<News>,
    pub outages: Arc<Outages>,
    pub forms: Arc<Forms>,
    pub inspections: Arc<Inspections>,
    pub topics: Arc<Topics>,
    pub pages: Arc<Pages>,
}

impl Content {
    /// The content of a sandbox that is started at `opened`; the error says which file is wrong.
    pub fn load(opened: DateTime<Utc>) -> Result<Self, String> {
        Ok(Self {
            news: Arc::new(News::load(opened)?),
            outages: Arc::new(Outages::load(opened)?),
            forms: Arc::new(Forms::load()?),
            inspections: Arc::new(Inspections::load(opened)?),
            topics: Arc::new(Topics::load()?),
            pages: Arc::new(Pages::load(opened)?),
        })
    }
}

/// The JSON of one of the files.
fn read<T: serde::de::DeserializeOwned>(file: &str, json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| format!("{file}: {error}"))
}

/// The version of a list whose last change so far is among `changes`: the second in which it came.
fn version(changes: impl IntoIterator<Item = DateTime<Utc>>, now: DateTime<Utc>) -> i64 {
    changes.into_iter().filter(|change| *change <= now).max().map_or(0, |change| change.timestamp())
}
