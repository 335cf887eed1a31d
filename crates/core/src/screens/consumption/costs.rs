use nettleie::quantity::{Energy, Money};
use nettleie::settlement::{Line, LineKind};
use nettleie::time::DateRange;

use crate::api::wire::MeteringPoint;
use crate::screens::settling::{MonthValues, SpotCost, Terms, settle_days};
use crate::store::{Reader, StoreError};

/// What the consumption of a few days costs.
#[derive(Default)]
pub(super) struct DayCosts {
    /// At the spot price.
    pub spot: Option<SpotCost>,
    /// The part of grid rent that goes by energy, and the taxes on it; `None` without a tariff or any value.
    pub by_energy: Option<Money>,
}

impl DayCosts {
    /// Of the days of `period` that are the customer's.
    pub fn read(
        reader: &Reader<'_>,
        point: &MeteringPoint,
        terms: &Terms,
        period: DateRange,
    ) -> Result<Self, StoreError> {
        let mut costs = Self::default();
        for month in period.months() {
            let days = terms.own_days(month.range().intersection(period));
            if days.is_empty() {
                continue;
            }
            let values = MonthValues::read(reader, point, days)?;
            if let Some(cost) = SpotCost::of(&values.consumption, &values.spot, days, terms.vat()) {
                let sum = costs.spot.get_or_insert_default();
                sum.amount += cost.amount;
                sum.without_price = sum.without_price.saturating_add(cost.without_price);
            }
            let settled = settle_days(&values, terms, days).ok().filter(|month| month.energy > Energy::ZERO);
            if let Some(settled) = settled {
                let lines = settled.lines.iter().filter(|line| is_by_energy(line));
                *costs.by_energy.get_or_insert_default() += lines.map(|line| line.amount).sum::<Money>();
            }
        }
        Ok(costs)
    }
}

/// Energy charge, consumption tax and Enova fee of consumption: what another kWh would have made dearer.
fn is_by_energy(line: &Line) -> bool {
    let kind = matches!(line.kind, LineKind::Energy | LineKind::ConsumptionTax | LineKind::Enova);
    kind && line.energy.is_some()
}
