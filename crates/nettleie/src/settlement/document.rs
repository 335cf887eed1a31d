use serde::Serialize;

use super::{Line, MonthSettlement, Peak, TierOfMonth, TierUnit};
use crate::quantity::{Energy, format_plain};
use crate::time::local_time;

/// A settlement as `kundeapp settle --format json` prints it. Amounts are decimal strings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SettlementDocument {
    /// One entry a calendar month.
    pub months: Vec<MonthDocument>,
}

/// One month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MonthDocument {
    month: String,
    complete: bool,
    peaks: Vec<PeakDocument>,
    average_kw: Option<String>,
    tier: Option<TierDocument>,
    lines: Vec<LineDocument>,
    grid_rent_nok: String,
    total_nok: String,
    vat_nok: String,
    missing_intervals: u32,
    corrected_intervals: u32,
    estimated_kwh: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct PeakDocument {
    start: String,
    kw: String,
}

/// A tier: borders in kW, or in ampere where the tariff goes by fuse size (then the kW borders are null).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TierDocument {
    number: u32,
    from_kw: Option<String>,
    to_kw: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from_ampere: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_ampere: Option<String>,
    monthly_nok: String,
}

/// One line of a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineDocument {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kwh: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ore_per_kwh: Option<String>,
    nok: String,
}

impl From<&[MonthSettlement]> for SettlementDocument {
    fn from(months: &[MonthSettlement]) -> Self {
        Self { months: months.iter().map(MonthDocument::from).collect() }
    }
}

impl From<&MonthSettlement> for MonthDocument {
    fn from(month: &MonthSettlement) -> Self {
        Self {
            month: month.month.to_string(),
            complete: month.complete,
            peaks: month.peaks.iter().map(PeakDocument::from).collect(),
            average_kw: month.average.map(|average| average.to_fixed(4)),
            tier: month.tier.as_ref().map(TierDocument::from),
            lines: month.lines.iter().map(LineDocument::from).collect(),
            grid_rent_nok: month.grid_rent().to_string(),
            total_nok: month.total().to_string(),
            vat_nok: month.vat().to_string(),
            missing_intervals: month.missing_intervals,
            corrected_intervals: month.corrected_intervals,
            estimated_kwh: if month.estimated == Energy::ZERO {
                "0".to_owned()
            } else {
                month.estimated.to_string()
            },
            notes: month.notes.iter().map(ToString::to_string).collect(),
        }
    }
}

impl From<&Peak> for PeakDocument {
    fn from(peak: &Peak) -> Self {
        Self { start: local_time(peak.start).to_rfc3339(), kw: peak.power.to_string() }
    }
}

impl From<&TierOfMonth> for TierDocument {
    fn from(of_month: &TierOfMonth) -> Self {
        let (from, to) = (Some(format_plain(of_month.tier.from)), of_month.tier.to.map(format_plain));
        let by_power = of_month.unit == TierUnit::Kilowatt;
        let (kw, ampere) = if by_power { ((from, to), (None, None)) } else { ((None, None), (from, to)) };
        Self {
            number: of_month.tier.number,
            from_kw: kw.0,
            to_kw: kw.1,
            from_ampere: ampere.0,
            to_ampere: ampere.1,
            monthly_nok: of_month.monthly.to_string(),
        }
    }
}

impl From<&Line> for LineDocument {
    fn from(line: &Line) -> Self {
        Self {
            kind: line.kind.id(),
            name: line.name.clone(),
            kwh: line.energy.map(|energy| energy.to_string()),
            ore_per_kwh: line.price.map(|price| price.to_string()),
            nok: line.amount.to_string(),
        }
    }
}
