//! How a day's hours reach the company: most are measured the morning after, some late, some estimated, a few never.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use nettleie::time::LocalDay;

use super::calendar::at_clock;
use super::load::{Load, Measured, Site};
use super::noise::{Noise, Stream};
use crate::db::blocks::{Block, Quality};

/// One register of a meter whose values are made.
#[derive(Clone, Debug)]
pub struct Meter {
    pub point: String,
    /// The wire's word.
    pub direction: &'static str,
    pub load: Load,
    pub site: Site,
}

/// One state of a day's values and when it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub at: DateTime<Utc>,
    pub block: Block,
}

/// What becomes of some hours of a day. Counted from a share of all days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// All measured at once.
    Measured,
    /// Missing at first, measured some days later.
    Late,
    /// Temporary at first, corrected some days later.
    Corrected,
    /// Missing at first, then estimated for good.
    Estimated,
    /// Estimated and left so.
    LeftEstimated,
    /// Never known.
    Lost,
}

impl Meter {
    /// The states of a day in the order in which they are published; the last one stays.
    pub fn states(&self, date: NaiveDate) -> Vec<Published> {
        let day = LocalDay::of(date);
        let truth = self.load.day(&self.site, day);
        let number = i64::from(date.num_days_from_ce());
        let fate = self.fate(number);
        let gap = self.gap(number, truth.wh.len());
        let first = self.published(date, 1, &truth, &gap, fate.at_first());
        match fate.later() {
            None => vec![first],
            Some(later) => {
                vec![first, self.published(date, 3 + number.unsigned_abs() % 3, &truth, &gap, later)]
            }
        }
    }

    fn fate(&self, number: i64) -> Fate {
        // Somebody wants to reckon with it by hand.
        if matches!(self.load, Load::Steady(_)) {
            return Fate::Measured;
        }
        let chance = Noise::new(self.site.seed, Stream::Fate, self.site.number).at(number);
        let bounds = [
            (0.004, Fate::Late),
            (0.009, Fate::Corrected),
            (0.013, Fate::Estimated),
            (0.017, Fate::LeftEstimated),
            (0.0195, Fate::Lost),
        ];
        bounds.into_iter().find(|(bound, _)| chance < *bound).map_or(Fate::Measured, |(_, fate)| fate)
    }

    /// The hours that something happens to: one to six in a row.
    fn gap(&self, number: i64, hours: usize) -> std::ops::Range<usize> {
        let chance = Noise::new(self.site.seed, Stream::FateHour, self.site.number);
        let place = |share: f64, of: usize| {
            (0..of).take_while(|step| f64::from(u32::try_from(*step).unwrap_or(0)) < share * 20.0).count()
        };
        let start = place(chance.at(number), hours.saturating_sub(6)).saturating_sub(1);
        start..start + 1 + place(chance.at(number + 1) / 4.0, 5)
    }

    fn published(
        &self,
        date: NaiveDate,
        days_after: u64,
        truth: &Measured,
        gap: &std::ops::Range<usize>,
        quality: Quality,
    ) -> Published {
        let in_gap = |index: usize| quality != Quality::Measured && gap.contains(&index);
        let value = |(index, wh): (usize, &u32)| match quality {
            _ if !in_gap(index) => Some(*wh),
            Quality::Missing => None,
            // An estimate knows the size of the hour but not its detail, and that there is no sun at night.
            _ => Some((*wh / 100).max(u32::from(*wh > 0)) * 100),
        };
        let qualities =
            (0..truth.wh.len()).map(|index| if in_gap(index) { quality } else { Quality::Measured });
        let known = date.checked_add_days(Days::new(days_after)).unwrap_or(date);
        let block = Block {
            point: self.point.clone(),
            direction: self.direction.to_owned(),
            day: date,
            resolution: truth.resolution,
            wh: truth.wh.iter().enumerate().map(value).collect(),
            quality: qualities.collect(),
            registered_at: at_clock(known, 6, 12),
        };
        Published { at: at_clock(known, 7, 0), block }
    }
}

impl Fate {
    /// The quality of the hours concerned the morning after.
    const fn at_first(self) -> Quality {
        match self {
            Self::Measured => Quality::Measured,
            Self::Late | Self::Estimated | Self::Lost => Quality::Missing,
            Self::Corrected => Quality::Temporary,
            Self::LeftEstimated => Quality::Estimated,
        }
    }

    /// Their quality some days later, where anything changes.
    const fn later(self) -> Option<Quality> {
        match self {
            Self::Measured | Self::LeftEstimated | Self::Lost => None,
            Self::Late | Self::Corrected => Some(Quality::Measured),
            Self::Estimated => Some(Quality::FinallyEstimated),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::load::Household;
    use crate::company::weather::Weather;
    use crate::db::blocks::CONSUMPTION;

    fn meter(seed: u64) -> Meter {
        Meter {
            point: "999900000000000015".to_owned(),
            direction: CONSUMPTION,
            load: Load::Household(Household::HOUSE),
            site: Site { seed, number: 1, weather: Weather::of(seed, "NO5") },
        }
    }

    fn days() -> impl Iterator<Item = NaiveDate> {
        "2024-01-01".parse::<NaiveDate>().unwrap().iter_days().take(1096)
    }

    #[test]
    fn values_of_a_day_are_published_at_seven_the_next_morning() {
        let first = &meter(1).states("2026-04-01".parse().unwrap())[0];
        assert_eq!(first.at.to_rfc3339(), "2026-04-02T05:00:00+00:00");
        assert!(first.block.registered_at < first.at);
    }

    #[test]
    fn the_same_seed_gives_the_same_days_and_another_seed_others() {
        let all = |seed| days().take(60).flat_map(|day| meter(seed).states(day)).collect::<Vec<_>>();
        assert_eq!(all(1), all(1));
        assert_ne!(all(1), all(2));
    }

    #[test]
    fn a_few_hours_are_missing_or_estimated_and_corrections_come_within_five_days() {
        let meter = meter(1);
        let (mut missing, mut estimated, mut corrected) = (0, 0, 0);
        for states in days().map(|day| meter.states(day)) {
            let last = &states.last().unwrap().block;
            assert_eq!(last.wh.len(), last.quality.len());
            for (wh, quality) in last.wh.iter().zip(&last.quality) {
                assert_eq!(wh.is_none(), *quality == Quality::Missing);
                missing += usize::from(*quality == Quality::Missing);
                estimated += usize::from(matches!(quality, Quality::Estimated | Quality::FinallyEstimated));
            }
            if let [first, second] = states.as_slice() {
                corrected += 1;
                assert!(second.at > first.at && (second.at - first.at).num_days() <= 4);
                assert_ne!(first.block.quality, second.block.quality);
            }
        }
        assert!((1..60).contains(&missing) && (1..120).contains(&estimated) && corrected > 3);
    }
}
