use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::content::moment::day_after;

const CONNECTIONS: &str = include_str!("../../../data/content/pages/connections.json");
/// The wire's words in their order; what costs nothing has no offer to accept and pay.
const STEPS: [&str; 7] = ["registered", "received", "offered", ACCEPTED, "paid", "may_start", "connected"];
const OF_AN_OFFER: [&str; 3] = ["offered", ACCEPTED, "paid"];
const ACCEPTED: &str = "accepted";

#[derive(Debug, Deserialize)]
struct File {
    system: String,
    topics: Vec<Value>,
    cases: Vec<Plan>,
}

#[derive(Debug, Deserialize)]
struct Plan {
    customer: String,
    id: String,
    number: String,
    title: String,
    address: Value,
    installer: Value,
    missing: Vec<String>,
    done: BTreeMap<String, i64>,
    offer: Option<PlannedOffer>,
}

#[derive(Debug, Deserialize)]
struct PlannedOffer {
    contribution_nok: String,
    description: String,
    valid: i64,
}

/// Connection cases of all customers.
#[derive(Debug)]
pub struct Connections {
    /// What installers register in.
    pub system: String,
    /// The wire's own JSON.
    pub topics: Vec<Value>,
    pub cases: Vec<Case>,
}

/// A case on the wire, and whose it is.
#[derive(Clone, Debug, Serialize)]
pub struct Case {
    #[serde(skip)]
    pub customer: String,
    pub id: String,
    number: String,
    title: String,
    address: Value,
    installer: Value,
    missing: Vec<String>,
    steps: Vec<Step>,
    offer: Option<Offer>,
}

#[derive(Clone, Debug, Serialize)]
struct Offer {
    contribution_nok: String,
    description: String,
    valid_to: NaiveDate,
}

#[derive(Clone, Debug, Serialize)]
struct Step {
    step: &'static str,
    done: Option<NaiveDate>,
}

impl Connections {
    pub fn load(opened: DateTime<Utc>) -> Result<Self, String> {
        let File { system, topics, cases } = crate::content::read("connections.json", CONNECTIONS)?;
        Ok(Self { system, topics, cases: cases.into_iter().map(|plan| plan.dated(opened)).collect() })
    }
}

impl Case {
    /// Whether there is an offer that can be accepted on `today`, which is its last day at the latest.
    pub fn waits_for_acceptance(&self, today: NaiveDate) -> bool {
        let offer = self.offer.as_ref().filter(|offer| today <= offer.valid_to);
        let next = self.steps.iter().find(|step| step.done.is_none());
        offer.is_some() && next.is_some_and(|next| next.step == ACCEPTED)
    }

    /// Its offer was accepted on a day.
    pub fn accept(&mut self, day: NaiveDate) {
        let step = self.steps.iter_mut().find(|step| step.step == ACCEPTED && step.done.is_none());
        if let Some(step) = step {
            step.done = Some(day);
        }
    }
}

impl Plan {
    fn dated(self, opened: DateTime<Utc>) -> Case {
        let free = self.offer.is_none() && self.done.contains_key("may_start");
        let steps = STEPS.into_iter().filter(|step| !(free && OF_AN_OFFER.contains(step)));
        let step = |step| Step { step, done: self.done.get(step).map(|days| day_after(opened, *days)) };
        Case {
            steps: steps.map(step).collect(),
            offer: self.offer.map(|offer| Offer {
                valid_to: day_after(opened, offer.valid),
                contribution_nok: offer.contribution_nok,
                description: offer.description,
            }),
            customer: self.customer,
            id: self.id,
            number: self.number,
            title: self.title,
            address: self.address,
            installer: self.installer,
            missing: self.missing,
        }
    }
}
