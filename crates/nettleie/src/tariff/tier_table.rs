use rust_decimal::Decimal;
use thiserror::Error;

use crate::quantity::Money;

/// Which tier a value exactly on a border belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LowerBound {
    /// The tier that begins there: from ≤ value < to. What most companies do.
    Inclusive,
    /// The tier that ends there: from < value ≤ to.
    Exclusive,
    /// The company does not say; treated as inclusive, and said.
    Unknown,
}

/// One tier (trinn).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// 1 for the lowest.
    pub number: u32,
    /// Its lower border, in the table's unit (kW, or ampere for fuse sizes).
    pub from: Decimal,
    /// Its upper border; `None` for the highest.
    pub to: Option<Decimal>,
    /// Kroner a year, without VAT.
    pub yearly: Money,
}

/// Tiers in ascending order that cover everything from the lowest border upwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TierTable {
    bound: LowerBound,
    first: Tier,
    others: Vec<Tier>,
}

/// Why borders and prices make no table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TierTableError {
    /// No tier at all.
    #[error("the tariff has no tiers")]
    Empty,
    /// One border twice, so that its tier has two prices.
    #[error("the threshold {0} stands more than once")]
    Duplicate(Decimal),
    /// A border below zero.
    #[error("the threshold {0} is negative")]
    Negative(Decimal),
}

impl TierTable {
    /// A table from lower borders and yearly prices without VAT, in any order.
    ///
    /// # Errors
    /// When there is none, one stands twice, or one is negative.
    pub fn new(bound: LowerBound, mut thresholds: Vec<(Decimal, Money)>) -> Result<Self, TierTableError> {
        thresholds.sort_by_key(|(from, _)| *from);
        if let Some((from, _)) =
            thresholds.iter().find(|(from, _)| from.is_sign_negative() && !from.is_zero())
        {
            return Err(TierTableError::Negative(*from));
        }
        let upper_borders = thresholds.iter().skip(1).map(|(from, _)| Some(*from)).chain([None]);
        let mut tiers = Vec::with_capacity(thresholds.len());
        for ((number, (from, yearly)), to) in (1u32..).zip(&thresholds).zip(upper_borders) {
            if to == Some(*from) {
                return Err(TierTableError::Duplicate(*from));
            }
            tiers.push(Tier { number, from: *from, to, yearly: *yearly });
        }
        let mut tiers = tiers.into_iter();
        let first = tiers.next().ok_or(TierTableError::Empty)?;
        Ok(Self { bound, first, others: tiers.collect() })
    }

    /// The tiers from the lowest up.
    pub fn tiers(&self) -> impl Iterator<Item = &Tier> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// What happens on a border.
    #[must_use]
    pub const fn bound(&self) -> LowerBound {
        self.bound
    }

    /// The tier of a value, which must not be rounded before. What lies below the lowest border belongs to the lowest tier.
    #[must_use]
    pub fn tier_of(&self, value: Decimal) -> &Tier {
        let reached = |tier: &Tier| match self.bound {
            LowerBound::Inclusive | LowerBound::Unknown => tier.from <= value,
            LowerBound::Exclusive => tier.from < value,
        };
        self.others.iter().rev().find(|tier| reached(tier)).unwrap_or(&self.first)
    }

    /// The tier above, if there is one.
    #[must_use]
    pub fn above(&self, tier: &Tier) -> Option<&Tier> {
        self.others.iter().find(|other| other.number == tier.number.saturating_add(1))
    }

    /// Whether the value lies exactly on a border whose side the company does not tell.
    #[must_use]
    pub fn is_undecided(&self, value: Decimal) -> bool {
        self.bound == LowerBound::Unknown && self.others.iter().any(|tier| tier.from == value)
    }

    /// Tiers that cost less than the one below them: likely a typing error in the source, worth a warning.
    pub fn falling(&self) -> impl Iterator<Item = &Tier> {
        self.tiers()
            .zip(&self.others)
            .filter(|(below, tier)| tier.yearly < below.yearly)
            .map(|(_, tier)| tier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bound: LowerBound) -> TierTable {
        let thresholds = [(5, 300), (0, 100), (2, 200)];
        TierTable::new(
            bound,
            thresholds.map(|(from, ore)| (Decimal::from(from), Money::from_ore(ore))).into(),
        )
        .unwrap()
    }

    #[test]
    fn the_lower_border_is_in_or_out_as_the_company_says() {
        let five = Decimal::from(5);
        assert_eq!(table(LowerBound::Inclusive).tier_of(five).number, 3);
        assert_eq!(table(LowerBound::Exclusive).tier_of(five).number, 2);
        assert_eq!(table(LowerBound::Exclusive).tier_of(Decimal::ZERO).number, 1);
        assert!(table(LowerBound::Unknown).is_undecided(five));
    }

    #[test]
    fn an_average_just_below_a_border_is_not_rounded_up() {
        assert_eq!(table(LowerBound::Inclusive).tier_of("4.9999999999".parse().unwrap()).number, 2);
    }

    #[test]
    fn a_table_needs_tiers_and_each_border_once() {
        assert_eq!(TierTable::new(LowerBound::Inclusive, vec![]), Err(TierTableError::Empty));
        let twice = vec![(Decimal::ZERO, Money::ZERO), (Decimal::ZERO, Money::from_ore(1))];
        assert_eq!(
            TierTable::new(LowerBound::Inclusive, twice),
            Err(TierTableError::Duplicate(Decimal::ZERO))
        );
    }
}
