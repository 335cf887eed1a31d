use super::capacity::{CapacityInput, charge};
use super::month_share::MonthShare;
use super::readings::MonthReadings;
use super::request::{PriceBasis, SettlementError, SettlementRequest};
use super::{Line, LineKind, Note, Peak, TierOfMonth, energy, feed_in, public_charges, state_support};
use crate::quantity::{Energy, Money, Power, Vat};
use crate::time::{DateRange, Month};

/// One settled month, or the days of it that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthSettlement {
    /// The calendar month.
    pub month: Month,
    /// The days of it that are settled.
    pub days: DateRange,
    /// Whether every interval has a value, and every hour that needs one a spot price.
    pub complete: bool,
    /// The peaks that the capacity charge is based on, highest first.
    pub peaks: Vec<Peak>,
    /// What the tier was looked up by, not rounded; `None` without data or where it is not found by power.
    pub average: Option<Power>,
    /// The tier; `None` without data or where it cannot be computed.
    pub tier: Option<TierOfMonth>,
    /// The lines of the bill.
    pub lines: Vec<Line>,
    /// All consumption.
    pub energy: Energy,
    /// The part of it that was estimated.
    pub estimated: Energy,
    /// Intervals without a value.
    pub missing_intervals: u32,
    /// Intervals whose value was corrected.
    pub corrected_intervals: u32,
    /// What a reader must know beside the numbers.
    pub notes: Vec<Note>,
    vat: Vat,
}

impl MonthSettlement {
    pub(super) fn of(request: &SettlementRequest<'_>, month: Month) -> Result<Self, SettlementError> {
        let days = month.range().intersection(request.range);
        let group = request.tariffs.group();
        let periods = request.tariffs.over(days)?;
        let vat = match request.price_basis {
            PriceBasis::IncludingVat => request.zone.vat(group),
            PriceBasis::ExcludingVat => Vat::None,
        };
        let readings = MonthReadings::read(request.consumption, month, days);
        let mut notes = Vec::new();
        let input =
            CapacityInput { readings: &readings, history: request.consumption, fuse: request.fuse, vat };
        let capacity = charge(&input, &periods, &mut notes);

        let mut lines = energy::lines(&readings, &periods, vat);
        lines.extend(capacity.lines);
        lines.extend(public_charges::consumption_tax_lines(&readings, request.zone, group, vat, &mut notes)?);
        lines.extend(public_charges::enova_line(&readings, group, vat, MonthShare::of(days, month)));
        if let Some(production) = request.production {
            lines.extend(feed_in::lines(production, request.ten_year_average_feed_in, &periods, month, vat));
        }
        lines.extend(state_support::line(&readings, &request.agreement, group, vat, &mut notes));
        let missing_intervals = readings.missing();
        let spot_missing = notes.iter().any(|note| matches!(note, Note::SpotMissing(_)));
        Ok(Self {
            month,
            days,
            complete: missing_intervals == 0 && !spot_missing,
            peaks: capacity.peaks,
            average: capacity.average,
            tier: capacity.tier,
            lines,
            energy: readings.total().unwrap_or_default(),
            estimated: readings.estimated(),
            missing_intervals,
            corrected_intervals: readings.corrected(),
            notes,
            vat,
        })
    }

    /// The sum of the printed lines of one kind.
    #[must_use]
    pub fn sum_of(&self, kind: LineKind) -> Money {
        self.lines.iter().filter(|line| line.kind == kind).map(|line| line.amount).sum()
    }

    /// Energy, power, fixed, capacity, consumption tax, Enova and feed-in: the sum of their printed lines.
    #[must_use]
    pub fn grid_rent(&self) -> Money {
        self.lines.iter().filter(|line| line.kind.is_grid_rent()).map(|line| line.amount).sum()
    }

    /// Grid rent with support or Norgespris: the sum of all printed lines.
    #[must_use]
    pub fn total(&self) -> Money {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// The VAT inside the grid rent, to the øre; zero where prices are without.
    #[must_use]
    pub fn vat(&self) -> Money {
        self.vat.inside(self.grid_rent())
    }
}
