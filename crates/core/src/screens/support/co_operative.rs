use std::collections::BTreeMap;

use nettleie::quantity::Energy;
use nettleie::support::{must_report_to_grid_company, support_cap};
use nettleie::time::Month;

use super::CoOperativeState;
use super::current::whole_kwh;
use crate::screens::Figure;
use crate::screens::desk::Desk;

/// Cap and duty of a co-operative with `dwellings`, and the months that passed the cap.
pub(super) fn of(
    desk: &Desk,
    dwellings: Option<u32>,
    energies: &BTreeMap<Month, Energy>,
) -> CoOperativeState {
    let counted = dwellings.unwrap_or(1);
    let over: Vec<String> = energies
        .iter()
        .rev()
        .filter(|(_, energy)| must_report_to_grid_company(**energy, counted, 0))
        .map(|(month, _)| desk.format.long_month(*month))
        .collect();
    let duty = if dwellings.is_some() { "support-duty" } else { "support-duty-unknown" };
    CoOperativeState {
        dwellings: dwellings
            .map(|count| Figure::plain(desk.texts.text("support-dwellings"), desk.format.count(count))),
        cap: Figure::plain(desk.texts.text("support-cap"), whole_kwh(desk, support_cap(counted))),
        duty: desk.texts.text(duty),
        others: desk.texts.text("support-others-unknown"),
        must_report: !over.is_empty(),
        months_over_cap: over,
    }
}
