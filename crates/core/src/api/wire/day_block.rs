use chrono::{DateTime, NaiveDate, Utc};
use nettleie::quantity::Energy;
use nettleie::time::{LocalDay, Resolution};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Direction, Gsrn, Quality, QualityRun, direction, words};

/// The largest value accepted for one interval: 100 000 kWh.
pub const MOST_WH_IN_AN_INTERVAL: u64 = 100_000_000;

/// `GET /v1/values`: a page of day blocks, newest day first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValuesPage {
    /// The blocks of this page.
    pub blocks: Vec<DayBlock>,
    /// The token of the next page; `None` on the last.
    pub next: Option<String>,
}

/// The values of one metering point, one direction and one local day.
///
/// There is one value for each interval of the day (23–25 hours, or 92–100 quarters), and the quality runs cover them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct DayBlock {
    point: Gsrn,
    direction: Direction,
    day: NaiveDate,
    resolution: Resolution,
    wh: Vec<Option<Energy>>,
    quality: Vec<QualityRun>,
    registered_at: DateTime<Utc>,
}

/// Why a day block is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DayBlockError {
    /// Neither 15 nor 60 minutes.
    #[error("no meter has a resolution of {0} minutes")]
    Resolution(i64),
    /// More or fewer values than the day has intervals.
    #[error("{day} has {expected} intervals of {minutes} minutes, but {found} values came")]
    ValueCount {
        /// The local day.
        day: NaiveDate,
        /// Length of an interval.
        minutes: u32,
        /// How many intervals that day has.
        expected: usize,
        /// How many came.
        found: usize,
    },
    /// The quality runs do not add up to the values, or one is empty.
    #[error("the quality runs of {0} do not cover its values")]
    QualityRuns(NaiveDate),
    /// A missing value with a number, or a number missing without being marked so.
    #[error("value {index} of {day} contradicts its quality")]
    Contradiction {
        /// The local day.
        day: NaiveDate,
        /// Which value, from 0.
        index: usize,
    },
    /// Over [`MOST_WH_IN_AN_INTERVAL`].
    #[error("value {index} of {day} is more than any metering point can use")]
    Absurd {
        /// The local day.
        day: NaiveDate,
        /// Which value, from 0.
        index: usize,
    },
}

impl DayBlock {
    /// The metering point.
    #[must_use]
    pub const fn point(&self) -> Gsrn {
        self.point
    }

    /// Consumption or production.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The local day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// Length of each interval.
    #[must_use]
    pub const fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// The values in order; `None` where one is missing.
    #[must_use]
    pub fn values(&self) -> &[Option<Energy>] {
        &self.wh
    }

    /// The quality of the values, in runs that cover them exactly.
    #[must_use]
    pub fn quality(&self) -> &[QualityRun] {
        &self.quality
    }

    /// When the grid company registered the newest of the values.
    #[must_use]
    pub const fn registered_at(&self) -> DateTime<Utc> {
        self.registered_at
    }
}

#[derive(Serialize, Deserialize)]
struct Raw {
    #[serde(with = "words")]
    point: Gsrn,
    #[serde(with = "direction")]
    direction: Direction,
    day: NaiveDate,
    resolution: i64,
    wh: Vec<Option<u64>>,
    quality: Vec<QualityRun>,
    registered_at: DateTime<Utc>,
}

impl TryFrom<Raw> for DayBlock {
    type Error = DayBlockError;
    fn try_from(raw: Raw) -> Result<Self, DayBlockError> {
        let Raw { point, direction, day, resolution, wh, quality, registered_at } = raw;
        let resolution = Resolution::from_minutes(resolution).ok_or(DayBlockError::Resolution(resolution))?;
        let expected = usize::from(LocalDay::of(day).hour_count()).saturating_mul(resolution.per_hour());
        if wh.len() != expected {
            let (minutes, found) = (resolution.minutes(), wh.len());
            return Err(DayBlockError::ValueCount { day, minutes, expected, found });
        }
        let covered: usize = quality.iter().map(|run| run.len()).sum();
        if covered != expected || quality.iter().any(|run| run.is_empty()) {
            return Err(DayBlockError::QualityRuns(day));
        }
        let qualities = quality.iter().flat_map(|run| std::iter::repeat_n(run.quality(), run.len()));
        for (index, (value, quality)) in wh.iter().zip(qualities).enumerate() {
            match (value, quality) {
                (Some(_), Quality::Missing) => return Err(DayBlockError::Contradiction { day, index }),
                (Some(wh), _) if *wh > MOST_WH_IN_AN_INTERVAL => {
                    return Err(DayBlockError::Absurd { day, index });
                }
                (Some(_), _) | (None, Quality::Missing | Quality::Rejected) => {}
                (None, _) => return Err(DayBlockError::Contradiction { day, index }),
            }
        }
        let wh = wh.into_iter().map(|wh| wh.map(Energy::from_wh)).collect();
        Ok(Self { point, direction, day, resolution, wh, quality, registered_at })
    }
}

impl From<DayBlock> for Raw {
    fn from(block: DayBlock) -> Self {
        let DayBlock { point, direction, day, resolution, wh, quality, registered_at } = block;
        let wh = wh.into_iter().map(|energy| energy.map(Energy::wh)).collect();
        Self {
            point,
            direction,
            day,
            resolution: i64::from(resolution.minutes()),
            wh,
            quality,
            registered_at,
        }
    }
}
