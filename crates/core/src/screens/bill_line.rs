use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::settlement::{Line, LineKind};
use nettleie::tariff::BASE_PRICE_NAME;
use serde::Serialize;

use super::desk::Desk;
use crate::api::wire;

/// One line of a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BillLine {
    /// What it is for: the engine's word, such as `consumption_tax`; another word of the bill's own.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// `610,50 kWh`, when energy explains it.
    pub quantity: Option<String>,
    /// `25,33 øre/kWh`, when it has one price.
    pub price: Option<String>,
    /// `154,61 kr`; a credit has a minus sign.
    pub amount: String,
    /// Name and amount as they are read aloud.
    pub spoken: String,
}

/// Id of the message with the name of a kind of line.
pub(super) const fn name_of(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Energy => "bill-energy",
        LineKind::Power => "bill-power",
        LineKind::Fixed => "bill-fixed",
        LineKind::Capacity => "bill-capacity",
        LineKind::ConsumptionTax => "bill-consumption-tax",
        LineKind::Enova => "bill-enova",
        LineKind::FeedIn => "bill-feed-in",
        LineKind::Support => "bill-support",
        LineKind::Norgespris => "bill-norgespris",
    }
}

impl Desk {
    /// The lines of a settlement. Of two energy prices the dearer is called day and the other night; of more, each has the
    /// tariff's own name.
    pub(super) fn settled_lines(&self, lines: &[Line]) -> Vec<BillLine> {
        let mut prices: Vec<UnitPrice> =
            lines.iter().filter(|line| line.kind == LineKind::Energy).filter_map(|line| line.price).collect();
        prices.sort_unstable();
        prices.dedup();
        let name = |line: &Line| match (line.kind, prices.as_slice(), line.price, line.name.as_deref()) {
            (LineKind::Energy, [night, _], Some(price), _) if price == *night => {
                self.texts.text("bill-energy-night")
            }
            (LineKind::Energy, [_, day], Some(price), _) if price == *day => {
                self.texts.text("bill-energy-day")
            }
            (LineKind::Energy, [_, _, ..], _, Some(name)) if name != BASE_PRICE_NAME => {
                self.texts.text_with("bill-energy-named", [("name", name.into())])
            }
            (kind, ..) => self.texts.text(name_of(kind)),
        };
        let written = lines
            .iter()
            .map(|line| self.bill_line(line.kind.id(), name(line), line.energy, line.price, line.amount));
        written.collect()
    }

    /// The lines of a settlement by readings: two energy prices are of two seasons there, not of day and night.
    pub(super) fn lines_without_hours(&self, lines: &[Line]) -> Vec<BillLine> {
        let written = lines.iter().map(|line| {
            let name = self.texts.text(name_of(line.kind));
            self.bill_line(line.kind.id(), name, line.energy, line.price, line.amount)
        });
        written.collect()
    }

    /// The lines of a printed bill, with its own names.
    pub(super) fn printed_lines(&self, lines: &[wire::InvoiceLine]) -> Vec<BillLine> {
        let written = lines.iter().map(|line| {
            let (word, name) = match &line.kind {
                wire::LineKind::Known(kind) => (kind.id(), self.texts.text(name_of(*kind))),
                wire::LineKind::Other(word) => (word.as_str(), self.texts.text("bill-other")),
            };
            let name = line.name.clone().unwrap_or(name);
            self.bill_line(word, name, line.kwh, line.ore_per_kwh, line.nok)
        });
        written.collect()
    }

    /// What stands over the columns of lines: line, energy, price, amount.
    pub(super) fn line_headings(&self) -> Vec<String> {
        ["bill-line", "bill-quantity", "bill-price", "bill-amount"].map(|id| self.texts.text(id)).into()
    }

    fn bill_line(
        &self,
        kind: &str,
        name: String,
        energy: Option<Energy>,
        price: Option<UnitPrice>,
        amount: Money,
    ) -> BillLine {
        BillLine {
            kind: kind.to_owned(),
            spoken: format!("{name}: {}", self.format.spoken_money(amount)),
            name,
            quantity: energy.map(|energy| self.format.energy(energy)),
            price: price.map(|price| self.format.price(price)),
            amount: self.format.money(amount),
        }
    }
}
