//! What flows through a meter, day by day.

mod household;
mod installation;
mod roof;
mod solar_house;
mod sun;

use chrono::NaiveDate;
pub use household::Household;
use installation::Installation;
use nettleie::time::LocalDay;
use roof::Roof;
use solar_house::SolarHouse;

use super::weather::Weather;
use crate::db::blocks::{CONSUMPTION, PRODUCTION};
use crate::db::company::MeteringPoint;

/// Where a load is, and in which world.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    pub seed: u64,
    /// The point's number in draws.
    pub number: u64,
    pub weather: Weather,
}

/// What one register of a meter counts.
#[derive(Clone, Copy, Debug)]
pub enum Load {
    Household(Household),
    /// What a house with panels draws from the grid.
    Drawn(SolarHouse),
    /// What it feeds into the grid.
    FedIn(SolarHouse),
    Installation(Installation),
    /// The same energy in every hour, in Wh.
    Steady(u32),
    /// By the hour until the day came on which its meter began to count quarters.
    InQuarters(Installation),
}

/// The values of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Minutes.
    pub resolution: u32,
    /// One an interval.
    pub wh: Vec<u32>,
}

impl Load {
    /// The registers of a point's meter, each with the wire's word of its direction; none where nobody counts hours.
    pub fn of(point: &MeteringPoint) -> Vec<(&'static str, Self)> {
        if point.billed_kw.is_some() {
            return Vec::new();
        }
        if point.household == "solar-house" {
            let house = SolarHouse::DEMO;
            return vec![(CONSUMPTION, Self::Drawn(house)), (PRODUCTION, Self::FedIn(house))];
        }
        if let Some(wh) = point.household.strip_prefix("steady-").and_then(|wh| wh.parse().ok()) {
            return vec![(CONSUMPTION, Self::Steady(wh))];
        }
        let household = || Household::named(&point.household).map(Self::Household);
        let installation = || {
            Installation::named(&point.household).map(|load| match &*point.tariff_group {
                "household" => Self::Installation(load),
                _ => Self::InQuarters(load),
            })
        };
        household().or_else(installation).into_iter().map(|load| (CONSUMPTION, load)).collect()
    }

    /// The values of a local day.
    pub fn day(&self, site: &Site, day: LocalDay) -> Measured {
        let wh = match self {
            Self::Household(household) => household.day(site.seed, site.number, &site.weather, day),
            Self::Steady(wh) => vec![*wh; usize::from(day.hour_count())],
            Self::Drawn(house) => house.flows(site, day).map(|flow| flow.drawn).collect(),
            Self::FedIn(house) => house.flows(site, day).map(|flow| flow.fed_in).collect(),
            Self::InQuarters(installation) if has_quarters(day.date()) => {
                return Measured { resolution: 15, wh: installation.quarters(site, day).collect() };
            }
            Self::Installation(installation) | Self::InQuarters(installation) => {
                installation.hours(site, day)
            }
        };
        Measured { resolution: 60, wh }
    }
}

/// Since the market has had them, on 1 October 2025, meters of businesses count quarters.
fn has_quarters(day: NaiveDate) -> bool {
    NaiveDate::from_ymd_opt(2025, 10, 1).is_some_and(|first| day >= first)
}
