use nettleie::quantity::{Energy, Money, UnitPrice};
use serde::Serialize;

use super::desk::Desk;

/// A label with its value, ready to draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// The value with its unit.
    pub value: String,
    /// Label and value as they are read aloud.
    pub spoken: String,
}

impl Figure {
    /// A value that is read aloud as it is written.
    pub(super) fn plain(label: String, value: String) -> Self {
        let spoken = format!("{label}: {value}");
        Self { label, value, spoken }
    }
}

impl Desk {
    /// An amount of money under the label with that id.
    pub(super) fn money_figure(&self, label: &str, amount: Money) -> Figure {
        let label = self.texts.text(label);
        let spoken = format!("{label}: {}", self.format.spoken_money(amount));
        Figure { label, value: self.format.money(amount), spoken }
    }

    /// An amount of energy under the label with that id.
    pub(super) fn energy_figure(&self, label: &str, energy: Energy) -> Figure {
        let label = self.texts.text(label);
        let spoken = format!("{label}: {}", self.format.spoken_energy(energy));
        Figure { label, value: self.format.energy(energy), spoken }
    }

    /// A price of energy under the label with that id.
    pub(super) fn price_figure(&self, label: &str, price: UnitPrice) -> Figure {
        let label = self.texts.text(label);
        let spoken = format!("{label}: {}", self.format.spoken_price(price));
        Figure { label, value: self.format.price(price), spoken }
    }
}
