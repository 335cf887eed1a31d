//! Outages and planned work.

use chrono::{DateTime, FixedOffset, Utc};
use nettleie::time::local_time;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::moment::Moment;
use crate::db::company::MeteringPoint;
use crate::openapi::{Gsrn, InstantText, OutageKind, Postcode};

/// An outage as the file has it.
#[derive(Debug, Deserialize)]
struct Plan {
    id: String,
    kind: String,
    area: String,
    streets: Vec<String>,
    postcodes: Vec<String>,
    announced: Moment,
    from: Moment,
    to: Option<Moment>,
    cause: Option<String>,
    affected: u32,
    updates: Vec<PlannedUpdate>,
}

#[derive(Debug, Deserialize)]
struct PlannedUpdate {
    at: Moment,
    text: String,
}

/// An outage on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Outage {
    #[schema(examples("o-1"))]
    id: String,
    #[schema(value_type = OutageKind)]
    kind: String,
    #[schema(examples("askoy"))]
    area: String,
    streets: Vec<String>,
    #[schema(value_type = Vec<Postcode>)]
    postcodes: Vec<String>,
    /// The caller's points that it takes the power from; none when nobody is signed in.
    #[schema(value_type = Vec<Gsrn>)]
    points: Vec<String>,
    #[schema(value_type = InstantText)]
    from: DateTime<FixedOffset>,
    /// Null while nobody knows.
    #[schema(value_type = Option<InstantText>, required = true)]
    to: Option<DateTime<FixedOffset>>,
    #[schema(required = true)]
    cause: Option<String>,
    /// How many customers.
    affected: u32,
    /// Newest first.
    updates: Vec<Update>,
    #[serde(skip)]
    announced: DateTime<Utc>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = OutageUpdate)]
struct Update {
    #[schema(value_type = InstantText)]
    at: DateTime<FixedOffset>,
    text: String,
}

/// All outages, those over and those to come too.
#[derive(Debug)]
pub struct Outages {
    outages: Vec<Outage>,
}

impl Outages {
    pub fn load(json: &str, opened: DateTime<Utc>) -> Result<Self, String> {
        let plans: Vec<Plan> = super::read("outages.json", json)?;
        Ok(Self { outages: plans.into_iter().map(|plan| plan.dated(opened)).collect() })
    }

    /// The outages that are known and not over at `now`, in any of `areas` (everywhere when none is named).
    pub fn known(&self, now: DateTime<Utc>, areas: &[&str], own: &[MeteringPoint]) -> Vec<Outage> {
        let known = self.outages.iter().filter(|outage| {
            let open = outage.announced <= now && outage.to.is_none_or(|to| now < to);
            open && (areas.is_empty() || areas.contains(&outage.area.as_str()))
        });
        known.map(|outage| outage.as_of(now, own)).collect()
    }

    /// Changes with each that is announced, begins, is written of or ends.
    pub fn version(&self, now: DateTime<Utc>) -> i64 {
        let changes = self.outages.iter().flat_map(|outage| {
            let updates = outage.updates.iter().map(|update| update.at.to_utc());
            let ends = outage.to.map(|to| to.to_utc());
            updates.chain([outage.announced, outage.from.to_utc()]).chain(ends)
        });
        super::version(changes, now)
    }
}

impl Outage {
    fn as_of(&self, now: DateTime<Utc>, own: &[MeteringPoint]) -> Self {
        let hit = own.iter().filter(|point| self.hits(point)).map(|point| point.id.clone());
        let updates = self.updates.iter().filter(|update| update.at <= now).rev().cloned();
        Self { points: hit.collect(), updates: updates.collect(), ..self.clone() }
    }

    fn hits(&self, point: &MeteringPoint) -> bool {
        let in_street = |street: &String| {
            point.street.strip_prefix(street.as_str()).is_some_and(|number| number.starts_with(' '))
        };
        point.area == self.area
            && self.postcodes.contains(&point.postcode)
            && self.streets.iter().any(in_street)
    }
}

impl Plan {
    fn dated(self, opened: DateTime<Utc>) -> Outage {
        let at = |moment: Moment| local_time(moment.after(opened)).fixed_offset();
        Outage {
            announced: self.announced.after(opened),
            from: at(self.from),
            to: self.to.map(at),
            updates: self
                .updates
                .into_iter()
                .map(|update| Update { at: at(update.at), text: update.text })
                .collect(),
            points: Vec::new(),
            id: self.id,
            kind: self.kind,
            area: self.area,
            streets: self.streets,
            postcodes: self.postcodes,
            cause: self.cause,
            affected: self.affected,
        }
    }
}
