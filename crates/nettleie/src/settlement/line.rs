use crate::quantity::{Energy, Money, UnitPrice};

/// What a line of a bill is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// Energy charge (energiledd), one line per price.
    Energy,
    /// Power charge of a large business.
    Power,
    /// Fixed amount.
    Fixed,
    /// Capacity charge (kapasitetsledd).
    Capacity,
    /// Consumption tax (forbruksavgift).
    ConsumptionTax,
    /// Fee to the energy fund (Enova).
    Enova,
    /// Energy charge for feeding in; a credit where it is negative.
    FeedIn,
    /// Electricity support (strømstøtte): zero or a credit.
    Support,
    /// Settlement of Norgespris, in either direction.
    Norgespris,
}

impl LineKind {
    /// Every kind, in the order of a bill.
    pub const ALL: [Self; 9] = [
        Self::Energy,
        Self::Power,
        Self::Fixed,
        Self::Capacity,
        Self::ConsumptionTax,
        Self::Enova,
        Self::FeedIn,
        Self::Support,
        Self::Norgespris,
    ];

    /// The word in files and APIs, such as `consumption_tax`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Energy => "energy",
            Self::Power => "power",
            Self::Fixed => "fixed",
            Self::Capacity => "capacity",
            Self::ConsumptionTax => "consumption_tax",
            Self::Enova => "enova",
            Self::FeedIn => "feed_in",
            Self::Support => "support",
            Self::Norgespris => "norgespris",
        }
    }

    /// The kind of such a word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Whether it is grid rent, as opposed to what the state pays or settles through the bill.
    #[must_use]
    pub const fn is_grid_rent(self) -> bool {
        !matches!(self, Self::Support | Self::Norgespris)
    }
}

/// One printed line. Its amount is rounded to the øre; nothing is rounded before or after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// The price's name for energy; for the rest where two tariffs must be told apart.
    pub name: Option<String>,
    /// The energy that it counts.
    pub energy: Option<Energy>,
    /// Øre/kWh, with VAT where the settlement has it; none where hours have different prices.
    pub price: Option<UnitPrice>,
    /// Kroner; a credit is negative.
    pub amount: Money,
}

impl Line {
    /// Energy at one price, rounded.
    #[must_use]
    pub fn of_energy(kind: LineKind, name: Option<String>, energy: Energy, price: UnitPrice) -> Self {
        Self { kind, name, energy: Some(energy), price: Some(price), amount: price.cost(energy).rounded() }
    }

    /// An amount that no energy explains, rounded.
    #[must_use]
    pub fn of_amount(kind: LineKind, amount: Money) -> Self {
        Self { kind, name: None, energy: None, price: None, amount: amount.rounded() }
    }
}
