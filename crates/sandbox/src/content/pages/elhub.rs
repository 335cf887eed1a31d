use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::content::moment::day_after;

const ELHUB: &str = include_str!("../../../data/content/pages/elhub.json");

/// What the market's register holds beside the company's own.
#[derive(Debug, Deserialize)]
pub struct Elhub {
    pub link: String,
    /// Who supplies where the grid rent is not through-billed.
    pub supplier: String,
    /// The wire's own JSON.
    pub topics: Vec<Value>,
    /// Names of settlement areas by area.
    pub areas: BTreeMap<String, String>,
    /// By customer group.
    pub used_for: BTreeMap<String, String>,
    /// By load.
    pub yearly_kwh: BTreeMap<String, String>,
    #[serde(rename = "accesses")]
    plans: Vec<Plan>,
    #[serde(skip)]
    pub accesses: Vec<Access>,
}

#[derive(Debug, Deserialize)]
struct Plan {
    id: String,
    point: String,
    name: String,
    purpose: String,
    from: i64,
    to: Option<i64>,
}

/// Somebody who may fetch the values of a point.
#[derive(Clone, Debug, Serialize)]
pub struct Access {
    pub id: String,
    #[serde(skip)]
    pub point: String,
    pub name: String,
    pub purpose: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

impl Elhub {
    pub fn load(opened: DateTime<Utc>) -> Result<Self, String> {
        let mut elhub: Self = crate::content::read("elhub.json", ELHUB)?;
        let dated = elhub.plans.drain(..).map(|plan| Access {
            from: day_after(opened, plan.from),
            to: plan.to.map(|days| day_after(opened, days)),
            id: plan.id,
            point: plan.point,
            name: plan.name,
            purpose: plan.purpose,
        });
        elhub.accesses = dated.collect();
        Ok(elhub)
    }
}
