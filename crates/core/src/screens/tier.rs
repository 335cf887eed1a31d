use nettleie::quantity::Money;
use nettleie::settlement::{TierOfMonth, TierUnit};
use nettleie::tariff::{LowerBound, Tier};
use rust_decimal::Decimal;
use serde::Serialize;

use super::desk::Desk;
use crate::format::NO_BREAK_SPACE;

/// A tier of the capacity charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TierState {
    /// 1 for the lowest.
    pub number: u32,
    /// `Trinn 3`.
    pub name: String,
    /// `5–9,99 kW`.
    pub span: String,
    /// What a month in it costs, with VAT where the customer is shown it: `268,51 kr/mnd`.
    pub monthly: String,
    /// The same without VAT: `214,81 kr/mnd uten mva.`.
    pub monthly_without_vat: String,
    /// Name, span and price as they are read aloud.
    pub spoken: String,
}

const MONTHS_IN_A_YEAR: u32 = 12;

impl Desk {
    /// A tier of a table that treats its borders as `bound` says.
    pub(super) fn tier(&self, of_month: &TierOfMonth, bound: LowerBound) -> TierState {
        let tier = &of_month.tier;
        let name = self.texts.text_with("common-tier", [("number", tier.number.into())]);
        let span = self.tier_span(tier, of_month.unit, bound);
        let monthly = self.format.money_a_month(of_month.monthly);
        let without_vat: Money = tier.yearly.divided_by(MONTHS_IN_A_YEAR);
        let without_vat = self.format.money_a_month(without_vat);
        TierState {
            number: tier.number,
            spoken: format!("{name}, {span}, {monthly}"),
            name,
            span,
            monthly,
            monthly_without_vat: self.texts.text_with("common-without-vat", [("amount", without_vat.into())]),
        }
    }

    /// `5–9,99 kW`: the last value that still belongs to the tier, to the two decimals that are shown. Where the upper border
    /// belongs to the tier itself, `5–10 kW`.
    fn tier_span(&self, tier: &Tier, unit: TierUnit, bound: LowerBound) -> String {
        let unit = match unit {
            TierUnit::Kilowatt => "kW",
            TierUnit::Ampere => "A",
        };
        let from = self.format.plain(tier.from);
        let last =
            tier.to.map(|to| if bound == LowerBound::Exclusive { to } else { to - Decimal::new(1, 2) });
        let Some(last) = last else {
            let border = format!("{from}{NO_BREAK_SPACE}{unit}");
            return self.texts.text_with("common-and-above", [("border", border.into())]);
        };
        format!("{from}–{}{NO_BREAK_SPACE}{unit}", self.format.plain(last))
    }
}
