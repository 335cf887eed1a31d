use chrono::{Days, NaiveDate};
use thiserror::Error;

use super::{CapacityCharge, CustomerGroup, EnergyCharge, FeedInCharge, Validity};
use crate::time::DateRange;

/// One tariff: for whom, from when to when, and what it charges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tariff {
    /// Customer groups it applies to.
    pub groups: Vec<CustomerGroup>,
    /// Tells tariffs for different parts of one company's grid apart.
    pub name: Option<String>,
    /// When it applies.
    pub validity: Validity,
    /// Price of energy.
    pub energy: EnergyCharge,
    /// Price of capacity or power.
    pub capacity: CapacityCharge,
    /// Price of feeding in, where the company says.
    pub feed_in: Option<FeedInCharge>,
}

/// All tariffs of one grid company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TariffBook {
    /// The company's name.
    pub company: String,
    /// Where the prices are published.
    pub sources: Vec<String>,
    /// In the order of the source.
    pub tariffs: Vec<Tariff>,
}

/// Which of a book's tariffs apply to one customer.
#[derive(Clone, Copy, Debug)]
pub struct Selection<'a> {
    book: &'a TariffBook,
    group: CustomerGroup,
    name: Option<&'a str>,
}

/// Why no single tariff applies.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TariffError {
    /// None does on that day.
    #[error("{company} has no tariff for {group} on {day}")]
    Missing {
        /// The grid company.
        company: String,
        /// The customer group asked for.
        group: CustomerGroup,
        /// The first day without.
        day: NaiveDate,
    },
    /// Two do, and nothing tells them apart.
    #[error("{company} has two tariffs for {group} on {day}")]
    Overlap {
        /// The grid company.
        company: String,
        /// The customer group asked for.
        group: CustomerGroup,
        /// The first day with two.
        day: NaiveDate,
    },
    /// Several do, told apart by name, and none was chosen.
    #[error("{company} has several tariffs for {group} on {day}, choose one by name: {names}")]
    Ambiguous {
        /// The grid company.
        company: String,
        /// The customer group asked for.
        group: CustomerGroup,
        /// The first day with several.
        day: NaiveDate,
        /// Their names, separated by commas.
        names: String,
    },
}

impl TariffBook {
    /// The tariffs of one customer group; of those with a name, only the one called `name` when that is given.
    #[must_use]
    pub const fn select<'a>(&'a self, group: CustomerGroup, name: Option<&'a str>) -> Selection<'a> {
        Selection { book: self, group, name }
    }
}

impl<'a> Selection<'a> {
    /// The customer group.
    #[must_use]
    pub const fn group(self) -> CustomerGroup {
        self.group
    }

    /// The one tariff of a day.
    ///
    /// # Errors
    /// When none or several apply.
    pub fn on(self, day: NaiveDate) -> Result<&'a Tariff, TariffError> {
        let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
        let periods = self.over(DateRange::new(day, next))?;
        periods.first().map(|(_, tariff)| *tariff).ok_or_else(|| self.missing(day))
    }

    /// The tariffs of a range of days in order, each with its own days; together they cover the range exactly.
    ///
    /// # Errors
    /// When some day has none or several.
    pub fn over(self, range: DateRange) -> Result<Vec<(DateRange, &'a Tariff)>, TariffError> {
        let mut periods: Vec<(DateRange, &Tariff)> =
            self.candidates().map(|tariff| (tariff.validity.within(range), tariff)).collect();
        periods.retain(|(days, _)| !days.is_empty());
        periods.sort_by_key(|(days, _)| (days.from, days.to));
        let mut covered_to = range.from;
        for (index, (days, tariff)) in periods.iter().enumerate() {
            if days.from < covered_to {
                let previous = index.checked_sub(1).and_then(|before| periods.get(before));
                return Err(self.several(days.from, previous.map(|(_, other)| *other), tariff));
            }
            if days.from > covered_to {
                return Err(self.missing(covered_to));
            }
            covered_to = days.to;
        }
        if covered_to < range.to { Err(self.missing(covered_to)) } else { Ok(periods) }
    }

    /// Days on which several tariffs apply, anywhere in the book: worth a warning even where they are not asked for.
    #[must_use]
    pub fn overlaps(self) -> Vec<DateRange> {
        let tariffs: Vec<&Tariff> = self.candidates().collect();
        let whole = DateRange::new(NaiveDate::MIN, NaiveDate::MAX);
        let pairs = tariffs
            .iter()
            .enumerate()
            .flat_map(|(index, one)| tariffs.iter().skip(index + 1).map(move |other| (one, other)));
        pairs
            .map(|(one, other)| one.validity.within(whole).intersection(other.validity.within(whole)))
            .filter(|days| !days.is_empty())
            .collect()
    }

    fn candidates(self) -> impl Iterator<Item = &'a Tariff> {
        self.book.tariffs.iter().filter(move |tariff| {
            let named_otherwise =
                matches!((self.name, &tariff.name), (Some(wanted), Some(name)) if wanted != name);
            tariff.groups.contains(&self.group) && !named_otherwise
        })
    }

    fn missing(self, day: NaiveDate) -> TariffError {
        TariffError::Missing { company: self.book.company.clone(), group: self.group, day }
    }

    fn several(self, day: NaiveDate, one: Option<&Tariff>, other: &Tariff) -> TariffError {
        let (company, group) = (self.book.company.clone(), self.group);
        match (one.and_then(|tariff| tariff.name.as_ref()), &other.name) {
            (Some(one), Some(other)) if one != other => {
                TariffError::Ambiguous { company, group, day, names: format!("{one}, {other}") }
            }
            _ => TariffError::Overlap { company, group, day },
        }
    }
}
