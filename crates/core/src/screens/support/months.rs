use std::collections::BTreeMap;

use nettleie::quantity::{Energy, Money};
use nettleie::time::Month;

use super::SupportMonth;
use super::current::figures;
use crate::screens::desk::Desk;
use crate::screens::settling::{DerivedMonth, StateKind};

/// A month of the list; `energy` is what was used in it.
pub(super) fn of(desk: &Desk, month: Month, derived: &DerivedMonth, energy: Option<Energy>) -> SupportMonth {
    let name = desk.format.long_month(month);
    let amounts = figures(desk, &amounts(derived));
    let note = note(derived, energy).map(|id| desk.texts.text(id));
    let aloud = energy.map(|energy| desk.format.spoken_energy(energy));
    let parts =
        aloud.into_iter().chain(amounts.iter().map(|figure| figure.spoken.clone())).chain(note.clone());
    SupportMonth {
        from: month.first_day(),
        spoken: format!("{name}: {}", parts.collect::<Vec<_>>().join(", ")),
        name,
        energy: energy.map(|energy| desk.format.energy(energy)),
        amounts,
        note,
    }
}

/// What the state pays or settles in a month, as on its bill.
pub(super) fn amounts(derived: &DerivedMonth) -> BTreeMap<StateKind, Money> {
    derived.state.iter().map(|amount| (amount.kind, amount.amount())).collect()
}

fn note(derived: &DerivedMonth, energy: Option<Energy>) -> Option<&'static str> {
    let spot_missing = derived.state.iter().any(|amount| !amount.complete);
    match (energy, derived.is_settled(), derived.state.is_empty()) {
        (None, ..) => Some("support-no-values"),
        (Some(_), false, _) => Some("support-no-tariff"),
        (Some(_), true, true) => Some("support-no-agreement"),
        (Some(_), true, false) if spot_missing => Some("support-spot-missing"),
        (Some(_), true, false) => (!derived.whole).then_some("support-so-far"),
    }
}
