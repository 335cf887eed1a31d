use nettleie::quantity::Power;
use nettleie::settlement::TierOfMonth;
use nettleie::time::Month;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::PeakMonth;
use crate::screens::desk::Desk;
use crate::screens::settling::{DerivedMonth, Terms};
use crate::screens::{Figure, TierState};

/// A month that is the customer's, at least in part; `highest` is the highest average of all months shown.
pub(super) fn of(
    desk: &Desk,
    terms: &Terms,
    month: Month,
    derived: &DerivedMonth,
    highest: Option<Power>,
    last: bool,
) -> PeakMonth {
    let name = desk.format.long_month(month);
    let average = derived.average();
    let tier = average.and_then(|average| tier(desk, terms, month, average));
    let note = note(derived, tier.is_some()).map(|id| desk.texts.text(id));
    let average_figure = average.map(|average| figure(desk, average));
    let parts = [
        tier.as_ref().map(|tier| tier.spoken.clone()),
        average_figure.as_ref().map(|figure| figure.spoken.clone()),
        note.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    PeakMonth {
        from: month.first_day(),
        spoken: format!("{name}: {}", parts.join(". ")),
        name,
        last,
        permille: average.zip(highest).and_then(|(average, highest)| permille(average, highest)),
        tier,
        average: average_figure,
        peaks: derived.peaks().map(|(start, power)| desk.peak(start, power)).collect(),
        note,
    }
}

/// The tier of the month's last tariff, which is what its bill says.
fn tier(desk: &Desk, terms: &Terms, month: Month, average: Power) -> Option<TierState> {
    let last = terms.own_days(month.range()).to.pred_opt()?;
    let (basis, table) = terms.tiers_on(last)?;
    let of_month = TierOfMonth::new(table.tier_of(average.kw()), basis, terms.vat());
    Some(desk.tier(&of_month, table.bound()))
}

fn note(derived: &DerivedMonth, has_tier: bool) -> Option<&'static str> {
    match (derived.is_settled(), derived.peaks().next(), has_tier) {
        (false, ..) => Some("peaks-no-tariff"),
        (true, None, _) => Some("peaks-no-values"),
        (true, Some(_), false) => Some("peaks-no-tier"),
        (true, Some(_), true) => (!derived.whole).then_some("peaks-incomplete"),
    }
}

fn figure(desk: &Desk, average: Power) -> Figure {
    let label = desk.texts.text("peaks-average");
    let spoken = format!("{label}: {}", desk.format.spoken_power(average));
    Figure { label, value: desk.format.power(average), spoken }
}

fn permille(average: Power, highest: Power) -> Option<u16> {
    (average.kw() * Decimal::ONE_THOUSAND).checked_div(highest.kw())?.trunc().to_u16()
}
