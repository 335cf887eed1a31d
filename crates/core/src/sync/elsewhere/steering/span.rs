use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use nettleie::load::nettariff::{LevelTable, PeakRule};
use nettleie::tariff::{CustomerGroup, Tariff, Validity};
use nettleie::time::ExtraFreeDay;

use super::day::{Day, DayClass, Profile};
use super::{capacity, energy};

/// Days in a row that one tariff explains: those of a kind have the same prices, and all have the same levels.
#[derive(Clone, Debug)]
pub(super) struct Span<'a> {
    first: NaiveDate,
    last: NaiveDate,
    profiles: BTreeMap<DayClass, Profile>,
    extra_free: Vec<ExtraFreeDay>,
    levels: Option<&'a LevelTable>,
}

impl<'a> Span<'a> {
    pub fn begin(day: &Day<'a>) -> Self {
        let mut span = Self {
            first: day.date,
            last: day.date,
            profiles: BTreeMap::new(),
            extra_free: Vec::new(),
            levels: day.levels,
        };
        span.add(day);
        span
    }

    /// Whether the day is the next one and fits the others.
    pub fn takes(&self, day: &Day<'_>) -> bool {
        let levels = |table: Option<&'a LevelTable>| table.map(|table| &table.levels);
        self.last.succ_opt() == Some(day.date)
            && levels(self.levels) == day.levels.map(|table| &table.levels)
            && self.profiles.get(&day.class).is_none_or(|profile| fit(profile, &day.prices))
    }

    pub fn add(&mut self, day: &Day<'a>) {
        self.last = day.date;
        let profile = self.profiles.entry(day.class).or_insert(day.prices);
        for (known, price) in profile.iter_mut().zip(day.prices) {
            *known = known.or(price);
        }
        if day.is_extra_free {
            self.extra_free.extend(ExtraFreeDay::new(day.date.month(), day.date.day()));
        }
    }

    pub fn tariff(&self, group: CustomerGroup, rule: Option<PeakRule>) -> Option<Tariff> {
        Some(Tariff {
            groups: vec![group],
            name: None,
            validity: Validity::new(self.first, Some(self.last.succ_opt()?))?,
            energy: energy::of(&self.profiles, &self.extra_free)?,
            capacity: capacity::of(self.levels, rule),
            feed_in: None,
        })
    }
}

fn fit(one: &Profile, other: &Profile) -> bool {
    one.iter().zip(other).all(|(one, other)| one.is_none() || other.is_none() || one == other)
}
