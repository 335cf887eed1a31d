use nettleie::tariff::CapacityCharge;

use super::PricePart;
use crate::screens::desk::Desk;

/// What grid rent is made of; `charge` decides what the part that goes by power is called.
pub(super) fn of(desk: &Desk, charge: Option<&CapacityCharge>) -> Vec<PricePart> {
    let power = match charge {
        Some(CapacityCharge::Power(_)) => ("prices-part-power", "prices-part-power-text"),
        Some(CapacityCharge::Tiers { .. } | CapacityCharge::Unreadable { .. }) | None => {
            ("prices-part-capacity", "prices-part-capacity-text")
        }
    };
    let parts = [
        power,
        ("prices-part-energy", "prices-part-energy-text"),
        ("prices-part-taxes", "prices-part-taxes-text"),
    ];
    let of = |(title, text)| PricePart { title: desk.texts.text(title), text: desk.texts.text(text) };
    parts.into_iter().map(of).collect()
}
