//! What the pages of customer service rest on, beside the register: questions, what is known of meters and of the market's
//! register, rules for reading, connection cases and appointments. The texts are invented; days count from the start.

mod connections;
mod elhub;
mod exchanges;
mod meters;
mod self_reading;

use chrono::{DateTime, Utc};
use serde_json::Value;

pub use connections::{Case, Connections};
pub use elhub::{Access, Elhub};
pub use exchanges::{Asked, Exchange, Exchanges};
pub use meters::Meters;
pub use self_reading::SelfReading;

const FAQ: &str = include_str!("../../../data/content/pages/faq.json");

/// Everything of the above.
#[derive(Debug)]
pub struct Pages {
    /// The wire's own JSON.
    pub faq: Value,
    pub meters: Meters,
    pub elhub: Elhub,
    pub self_reading: SelfReading,
    pub connections: Connections,
    pub exchanges: Exchanges,
}

impl Pages {
    pub fn load(opened: DateTime<Utc>) -> Result<Self, String> {
        Ok(Self {
            faq: super::read("faq.json", FAQ)?,
            meters: Meters::load()?,
            elhub: Elhub::load(opened)?,
            self_reading: SelfReading::load()?,
            connections: Connections::load(opened)?,
            exchanges: Exchanges::load(opened)?,
        })
    }
}
