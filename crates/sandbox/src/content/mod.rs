//! What the company tells everybody and offers: articles, outages, forms, and what its inspectors found. The texts are
//! invented and lie in `data/content`; their dates count from when the sandbox was started, so there is always news.

pub mod forms;
pub mod inspections;
pub mod moment;
pub mod news;
pub mod outages;
pub mod pages;
pub mod payment;
pub mod pictures;
pub mod topics;

use std::borrow::Cow;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use forms::Forms;
use inspections::Inspections;
use news::News;
use outages::Outages;
use pages::Pages;
use payment::Payment;
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
    pub payment: Arc<Payment>,
}

impl Content {
    /// The content of a sandbox that is started at `opened`; the error says which file is wrong.
    pub fn load(opened: DateTime<Utc>, texts: &Texts) -> Result<Self, String> {
        Ok(Self {
            news: Arc::new(News::load(&texts.news, opened)?),
            outages: Arc::new(Outages::load(&texts.outages, opened)?),
            forms: Arc::new(Forms::load(&texts.forms)?),
            inspections: Arc::new(Inspections::load(&texts.inspections, opened)?),
            topics: Arc::new(Topics::load(&texts.topics)?),
            pages: Arc::new(Pages::load(opened)?),
            payment: Arc::new(Payment::load()?),
        })
    }
}

/// The JSON of each part.
#[derive(Clone, Debug)]
pub struct Texts {
    pub news: Cow<'static, str>,
    pub outages: Cow<'static, str>,
    pub forms: Cow<'static, str>,
    pub inspections: Cow<'static, str>,
    pub topics: Cow<'static, str>,
}

impl Default for Texts {
    /// The content that ships with the sandbox.
    fn default() -> Self {
        Self {
            news: include_str!("../../data/content/news.json").into(),
            outages: include_str!("../../data/content/outages.json").into(),
            forms: include_str!("../../data/content/forms.json").into(),
            inspections: include_str!("../../data/content/inspections.json").into(),
            topics: include_str!("../../data/content/topics.json").into(),
        }
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
