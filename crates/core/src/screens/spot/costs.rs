use chrono::NaiveDate;
use nettleie::insight::{CheapestHours, HourAgreement, HourCost, HourCostTerms, hour_costs};
use nettleie::quantity::UnitPrice;
use nettleie::settlement::PriceBasis;
use nettleie::spot::SpotPrices;
use nettleie::time::Resolution;

use super::{HourCostRow, bars};
use crate::screens::desk::Desk;
use crate::screens::settling::{StateKind, Terms, UsedUpCaps};

/// What the hours of a local day cost that have a spot price; none where the grid rent is not known. Once the month's cap is
/// used up, the state has no part in it.
pub(super) fn of_day(
    terms: &Terms,
    day: NaiveDate,
    spot: &SpotPrices,
    caps: &UsedUpCaps,
    with_vat: bool,
) -> Vec<HourCost> {
    let price_basis = if with_vat { PriceBasis::IncludingVat } else { PriceBasis::ExcludingVat };
    let agreement = match terms.state_kind_on(day) {
        None => HourAgreement::None,
        Some(StateKind::Support) => HourAgreement::Support,
        Some(StateKind::Norgespris) => HourAgreement::Norgespris,
    };
    let terms = HourCostTerms { tariffs: terms.tariffs(), zone: terms.zone, agreement, price_basis };
    let mut costs = hour_costs(day, spot, &terms).unwrap_or_default();
    let above = |cost: &&mut HourCost| caps.on(day).is_some_and(|from| cost.start >= from);
    costs.iter_mut().filter(above).for_each(|cost| cost.state = UnitPrice::ZERO);
    costs
}

/// What stands over the columns of [`rows`].
pub(super) fn headings(desk: &Desk, kind: Option<StateKind>) -> Vec<String> {
    let columns = ["spot-by-hour", "spot-title", "spot-cost-grid", "spot-cost-taxes"].into_iter();
    let columns = columns.chain(kind.map(StateKind::name)).chain(["spot-cost-total"]);
    columns.map(|id| desk.texts.text(id)).collect()
}

/// The hours written out, those of `cheapest` marked.
pub(super) fn rows(
    desk: &Desk,
    costs: &[HourCost],
    kind: Option<StateKind>,
    cheapest: Option<&CheapestHours>,
) -> Vec<HourCostRow> {
    let furthest = bars::furthest(costs.iter().map(HourCost::total));
    let price = |price| desk.format.price(price);
    let rows = costs.iter().map(|cost| {
        let name = desk.interval_name(cost.start, Resolution::Hour);
        HourCostRow {
            start: cost.start,
            spoken: format!("{name}: {}", desk.format.spoken_price(cost.total())),
            name,
            spot: price(cost.spot),
            grid: price(cost.grid),
            taxes: price(cost.taxes),
            state: kind.map(|_| price(cost.state)),
            total: price(cost.total()),
            permille: bars::permille(cost.total(), furthest),
            cheapest: cheapest.is_some_and(|hours| hours.start <= cost.start && cost.start < hours.end),
        }
    });
    rows.collect()
}
