use serde::Serialize;

use crate::api::wire::{Access, Address, MeteringPoint};
use crate::format::NO_BREAK_SPACE;
use crate::i18n::Texts;

/// The metering point that a screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointHeader {
    /// The 18 digits.
    pub id: String,
    /// What the customer calls it.
    pub name: String,
    /// `Storebotn 1, 5309 Kleppestø`.
    pub address: String,
    /// Marks a point that somebody gave a fullmakt for; `None` for one's own.
    pub access: Option<String>,
    /// Name, address and mark in one sentence for whoever has it read aloud.
    pub spoken: String,
}

impl PointHeader {
    /// The header of `point`.
    pub(super) fn of(point: &MeteringPoint, texts: Texts) -> Self {
        let address = address_line(&point.address);
        let access = match point.access {
            Access::Own => None,
            Access::Authorised => Some(texts.text("points-authorised")),
        };
        let mut spoken = format!("{}, {}", point.name, address);
        if let Some(mark) = &access {
            spoken = format!("{spoken}, {mark}");
        }
        Self { id: point.id.to_string(), name: point.name.clone(), address, access, spoken }
    }
}

/// `Storebotn 1, 5309 Kleppestø`.
pub(super) fn address_line(address: &Address) -> String {
    format!("{}, {}{NO_BREAK_SPACE}{}", address.street, address.postcode, address.city)
}
