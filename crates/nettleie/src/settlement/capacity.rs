use rust_decimal::Decimal;

use super::month_share::{MonthShare, monthly_of};
use super::peaks::daily_peaks;
use super::readings::MonthReadings;
use super::weekly_peaks::weighted_mean;
use super::{Line, LineKind, Note, Peak};
use crate::metering::MeterSeries;
use crate::quantity::{Money, Power, Vat};
use crate::tariff::{CapacityBasis, CapacityCharge, PowerCharge, Tariff, Tier, TierTable};
use crate::time::DateRange;

const PEAK_DAYS: usize = 3;

/// The tier that a month is charged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TierOfMonth {
    /// The tier, with its yearly price without VAT.
    pub tier: Tier,
    /// What its borders are in.
    pub unit: TierUnit,
    /// What a whole month in it costs, rounded to the øre, with VAT where the settlement has it.
    pub monthly: Money,
}

impl TierOfMonth {
    /// A tier of a table with that basis, and its monthly price with `vat`.
    #[must_use]
    pub fn new(tier: &Tier, basis: &CapacityBasis, vat: Vat) -> Self {
        let unit = if *basis == CapacityBasis::FuseSize { TierUnit::Ampere } else { TierUnit::Kilowatt };
        Self { tier: tier.clone(), unit, monthly: monthly_of(vat.on_amount(tier.yearly)).rounded() }
    }
}

/// What a tier's borders are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierUnit {
    /// Power.
    Kilowatt,
    /// Fuse size.
    Ampere,
}

/// Peaks, average and tier of a month, and the lines that follow from them.
pub(super) struct Capacity {
    pub(super) peaks: Vec<Peak>,
    pub(super) average: Option<Power>,
    pub(super) tier: Option<TierOfMonth>,
    pub(super) lines: Vec<Line>,
}

pub(super) struct CapacityInput<'a> {
    pub(super) readings: &'a MonthReadings,
    pub(super) history: &'a MeterSeries,
    pub(super) fuse: Option<u32>,
    pub(super) vat: Vat,
}

/// The capacity or power charge: each tariff of the month is charged for its own days.
pub(super) fn charge(
    input: &CapacityInput<'_>,
    periods: &[(DateRange, &Tariff)],
    notes: &mut Vec<Note>,
) -> Capacity {
    let daily = daily_peaks(&input.readings.days);
    let mut result = Capacity {
        peaks: daily.iter().copied().take(PEAK_DAYS).collect(),
        average: None,
        tier: None,
        lines: Vec::new(),
    };
    for (days, tariff) in periods {
        let share = MonthShare::of(*days, input.readings.month);
        match &tariff.capacity {
            CapacityCharge::Tiers { basis, table } => {
                let found = basis_value(input, basis, &daily, notes);
                result.apply(found, table, basis, share, input.vat, notes);
            }
            CapacityCharge::Power(power) => {
                result.peaks = daily.iter().copied().take(1).collect();
                result.average = daily.first().map(|peak| peak.power);
                result.tier = None;
                result.lines.extend(power_lines(power, input, daily.first(), share));
            }
            CapacityCharge::Unreadable { reason } => push_once(notes, Note::CapacityUnknown(reason.clone())),
        }
    }
    result
}

/// What the tier is looked up by, and the peaks behind it.
struct BasisValue {
    peaks: Option<Vec<Peak>>,
    average: Option<Power>,
    value: Option<Decimal>,
}

fn basis_value(
    input: &CapacityInput<'_>,
    basis: &CapacityBasis,
    daily: &[Peak],
    notes: &mut Vec<Note>,
) -> BasisValue {
    let unknown = |reason: &str, notes: &mut Vec<Note>| {
        push_once(notes, Note::CapacityUnknown(reason.to_owned()));
        BasisValue { peaks: None, average: None, value: None }
    };
    let of_peaks = |peaks: Vec<Peak>, average: Option<Power>| BasisValue {
        peaks: Some(peaks),
        average,
        value: average.map(Power::kw),
    };
    match basis {
        CapacityBasis::ThreeDailyPeaks => {
            let peaks: Vec<Peak> = daily.iter().copied().take(PEAK_DAYS).collect();
            if !peaks.is_empty() && peaks.len() < PEAK_DAYS {
                push_once(notes, Note::FewerThanThreeDays(peaks.len()));
            }
            let powers: Vec<Power> = peaks.iter().map(|peak| peak.power).collect();
            let average = Power::mean(&powers);
            of_peaks(peaks, average)
        }
        CapacityBasis::MonthlyPeak => {
            of_peaks(daily.iter().copied().take(1).collect(), daily.first().map(|peak| peak.power))
        }
        CapacityBasis::FiveWeightedWeeklyPeaks(None) => unknown(
            "the tariff is on weighted yearly peaks, and the weights of the seasons are not given",
            notes,
        ),
        CapacityBasis::FiveWeightedWeeklyPeaks(Some(weights)) => {
            match weighted_mean(input.history, input.readings.month, weights) {
                Some((peaks, average)) => of_peaks(peaks, Some(average)),
                None => unknown(
                    "the tariff is on the peaks of twelve months, and the values do not reach that far back",
                    notes,
                ),
            }
        }
        CapacityBasis::FuseSize => match input.fuse {
            Some(ampere) => BasisValue { peaks: None, average: None, value: Some(Decimal::from(ampere)) },
            None => unknown("the tariff is by main fuse, and the fuse size is not given", notes),
        },
        CapacityBasis::Unknown => unknown("the company does not say how the tier is found", notes),
    }
}

impl Capacity {
    fn apply(
        &mut self,
        found: BasisValue,
        table: &TierTable,
        basis: &CapacityBasis,
        share: MonthShare,
        vat: Vat,
        notes: &mut Vec<Note>,
    ) {
        if let Some(peaks) = found.peaks {
            self.peaks = peaks;
        }
        self.average = found.average;
        self.tier = None;
        let Some(value) = found.value else { return };
        if table.is_undecided(value) {
            push_once(notes, Note::BorderUndecided);
        }
        let tier = table.tier_of(value);
        self.lines.push(Line::of_amount(LineKind::Capacity, share.of_yearly(vat.on_amount(tier.yearly))));
        self.tier = Some(TierOfMonth::new(tier, basis, vat));
    }
}

fn power_lines(
    charge: &PowerCharge,
    input: &CapacityInput<'_>,
    peak: Option<&Peak>,
    share: MonthShare,
) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(peak) = peak {
        let monthly = input.vat.on_amount(charge.per_kw(input.readings.month)).times(peak.power.kw());
        lines.push(Line::of_amount(LineKind::Power, share.of_monthly(monthly)));
    }
    if charge.fixed_yearly != Money::ZERO {
        lines.push(Line::of_amount(
            LineKind::Fixed,
            share.of_yearly(input.vat.on_amount(charge.fixed_yearly)),
        ));
    }
    lines
}

fn push_once(notes: &mut Vec<Note>, note: Note) {
    if !notes.contains(&note) {
        notes.push(note);
    }
}
