use chrono::{DateTime, Utc};
use nettleie::insight::compare_agreements;
use nettleie::quantity::{Energy, Money, Power};
use nettleie::settlement::{LineKind, MonthSettlement, Note, Peak};
use nettleie::support::{norgespris_terms, support_terms};
use nettleie::time::{DateRange, Month};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Agreed, MonthValues, SpotCost, Terms, settle_days};
use crate::api::wire::MeteringPoint;
use crate::store::{MonthRow, Reader, StoreError};

/// Version of [`DerivedMonth`] and of how it is made. Raise it with either, and every kept month is made anew.
pub(in crate::screens) const MADE_BY: u32 = 4;

/// What screens of several months show of one month, as it is kept in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::screens) struct DerivedMonth {
    /// Every interval of the customer's days in the month has a value, so that its bill is known.
    pub whole: bool,
    /// The grid rent in kroner; `None` where it cannot be settled (no tariff for the month).
    #[serde(with = "rust_decimal::serde::str_option")]
    grid_rent_nok: Option<Decimal>,
    /// What the consumption costs at the spot price in kroner; `None` where no hour has a price.
    #[serde(with = "rust_decimal::serde::str_option")]
    spot_nok: Option<Decimal>,
    /// Hours with consumption that have no spot price.
    pub hours_without_price: u32,
    /// What the state pays or settles.
    pub state: Vec<StateAmount>,
    /// What the tier was looked up by, not rounded; `None` without values or where it is not found by power.
    #[serde(with = "rust_decimal::serde::str_option")]
    average_kw: Option<Decimal>,
    peaks: Vec<DerivedPeak>,
    /// Support against Norgespris; `None` where one of them did not exist, or the customer has no right to them.
    pub comparison: Option<DerivedComparison>,
}

/// What a month would have come to with each agreement, as on a bill: a credit is negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::screens) struct DerivedComparison {
    #[serde(with = "rust_decimal::serde::str")]
    support_nok: Decimal,
    #[serde(with = "rust_decimal::serde::str")]
    norgespris_nok: Decimal,
    /// Every hour had a value and a spot price.
    pub complete: bool,
}

/// A clock hour that the capacity charge of a month is based on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct DerivedPeak {
    start: DateTime<Utc>,
    #[serde(with = "rust_decimal::serde::str")]
    kw: Decimal,
}

/// An amount from the state in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::screens) struct StateAmount {
    pub kind: StateKind,
    /// Kroner as on a bill: a credit is negative.
    #[serde(with = "rust_decimal::serde::str")]
    nok: Decimal,
    /// Every hour with consumption had a spot price.
    pub complete: bool,
}

/// The agreements that have an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::screens) enum StateKind {
    Support,
    Norgespris,
}

impl DerivedMonth {
    /// What a settlement comes to.
    pub fn of(month: &MonthSettlement) -> Self {
        let spot_missing = month.notes.iter().any(|note| matches!(note, Note::SpotMissing(_)));
        let state = [(LineKind::Support, StateKind::Support), (LineKind::Norgespris, StateKind::Norgespris)];
        let has = |kind: LineKind| month.lines.iter().any(|line| line.kind == kind);
        let used = month.energy > Energy::ZERO;
        let state = state
            .into_iter()
            .filter(|(line, _)| used && has(*line))
            .map(|(line, kind)| StateAmount { kind, nok: month.sum_of(line).nok(), complete: !spot_missing });
        Self {
            whole: month.missing_intervals == 0,
            grid_rent_nok: Some(month.grid_rent().nok()),
            spot_nok: None,
            hours_without_price: 0,
            state: state.collect(),
            average_kw: month.average.map(Power::kw),
            peaks: month.peaks.iter().map(DerivedPeak::of).collect(),
            comparison: None,
        }
    }

    /// Whether it could be settled: there is a tariff for its days.
    pub const fn is_settled(&self) -> bool {
        self.grid_rent_nok.is_some()
    }

    /// The peaks that the capacity charge is based on, highest first: when the hour begins, and its power.
    pub fn peaks(&self) -> impl Iterator<Item = (DateTime<Utc>, Power)> {
        self.peaks.iter().map(|peak| (peak.start, Power::from_kw(peak.kw)))
    }

    /// What the tier was looked up by.
    pub fn average(&self) -> Option<Power> {
        self.average_kw.map(Power::from_kw)
    }

    /// The grid rent of the values that have come, with fixed amounts of the whole month.
    pub fn grid_rent(&self) -> Option<Money> {
        self.grid_rent_nok.map(Money::from_nok)
    }

    /// Whether any value of it has come.
    pub const fn has_values(&self) -> bool {
        self.spot_nok.is_some() || !self.peaks.is_empty()
    }

    /// What the consumption costs at the spot price.
    pub fn spot(&self) -> Option<Money> {
        self.spot_nok.map(Money::from_nok)
    }

    /// The grid rent, when the month is known as a whole.
    pub fn grid_rent_of_whole_month(&self) -> Option<Money> {
        self.grid_rent_nok.filter(|_| self.whole).map(Money::from_nok)
    }
}

impl DerivedComparison {
    /// Of the days of a month; two more settlements, so only where both agreements exist.
    fn of(values: &MonthValues, terms: &Terms, days: DateRange) -> Option<Self> {
        norgespris_terms(days.from).and(support_terms(days.from))?;
        let request = values.request(terms, days, Agreed::NONE);
        let dwellings = terms.agreed_on(days.from).dwellings;
        let month = compare_agreements(&request, &values.spot, dwellings).ok()?.into_iter().next()?;
        Some(Self {
            support_nok: month.support.nok(),
            norgespris_nok: month.norgespris.nok(),
            complete: month.complete,
        })
    }

    /// The support line.
    pub const fn support(&self) -> Money {
        Money::from_nok(self.support_nok)
    }

    /// The Norgespris line.
    pub const fn norgespris(&self) -> Money {
        Money::from_nok(self.norgespris_nok)
    }
}

impl DerivedPeak {
    const fn of(peak: &Peak) -> Self {
        Self { start: peak.start, kw: peak.power.kw() }
    }
}

impl StateKind {
    /// Id of the message with its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Support => "common-support",
            Self::Norgespris => "common-norgespris",
        }
    }

    /// An amount as it is shown beside that name: support is what the customer gets, Norgespris is settled in either
    /// direction and stands as on a bill.
    pub fn shown(self, amount: Money) -> Money {
        match self {
            Self::Support => -amount,
            Self::Norgespris => amount,
        }
    }
}

impl StateAmount {
    /// As on a bill: a credit is negative.
    pub const fn amount(self) -> Money {
        Money::from_nok(self.nok)
    }
}

/// Makes a month from what the store has, with the versions of what it was made from; `None` where there is no tariff
/// book, or no day of the month is the customer's.
pub(super) fn make(
    reader: &Reader<'_>,
    point: &MeteringPoint,
    month: Month,
) -> Result<Option<(MonthRow, DerivedMonth)>, StoreError> {
    let Some(terms) = Terms::read(reader, point)? else { return Ok(None) };
    let first_month = terms.first_month_for(month);
    let days = terms.own_days(month.range());
    let Some(inputs) = reader.month_inputs(point.id, first_month, month)?.filter(|_| !days.is_empty()) else {
        return Ok(None);
    };
    let range = DateRange::new(first_month.first_day(), month.next().first_day());
    let values = MonthValues::read(reader, point, range)?;
    let settled = settle_days(&values, &terms, days);
    let spot = SpotCost::of(&values.consumption, &values.spot, days, terms.vat());
    let derived = settled.as_ref().map(|month| DerivedMonth {
        spot_nok: spot.map(|cost| cost.amount.rounded().nok()),
        hours_without_price: spot.map_or(0, |cost| cost.without_price),
        comparison: (month.energy > Energy::ZERO)
            .then(|| DerivedComparison::of(&values, &terms, days))
            .flatten(),
        ..DerivedMonth::of(month)
    });
    let derived = derived.unwrap_or_default();
    let Ok(result) = serde_json::to_string(&derived) else { return Ok(None) };
    Ok(Some((MonthRow { point: point.id, month, first_month, made_by: MADE_BY, inputs, result }, derived)))
}
