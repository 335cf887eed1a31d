use rust_decimal::Decimal;

use crate::quantity::{Money, Power, Vat};
use crate::settlement::Peak;
use crate::tariff::{CapacityBasis, TierTable};

/// How far it is to the next tier, and what crossing it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTier {
    /// Number of the tier above.
    pub number: u32,
    /// Where it begins, in kW.
    pub border: Power,
    /// Border less today's average.
    pub room: Power,
    /// The hour, on a day that is not among the peaks yet, that would lift the average to the border. In a tariff with
    /// exclusive borders it takes a watt more.
    pub hour_that_moves: Power,
    /// What the tier above costs more for a whole month, rounded to the øre.
    pub extra_monthly: Money,
}

/// The way to the next tier from the peaks so far, highest first; `None` in the top tier, without data, and for tariffs
/// that do not go by the month's own peaks.
#[must_use]
pub fn next_tier(peaks: &[Peak], basis: &CapacityBasis, table: &TierTable, vat: Vat) -> Option<NextTier> {
    let counted = match basis {
        CapacityBasis::ThreeDailyPeaks => 3,
        CapacityBasis::MonthlyPeak => 1,
        _ => return None,
    };
    let powers: Vec<Power> = peaks.iter().take(counted).map(|peak| peak.power).collect();
    let average = Power::mean(&powers)?;
    let tier = table.tier_of(average.kw());
    let above = table.above(tier)?;
    // A new day takes the place of the lowest peak, or joins the others while there are fewer than count.
    let kept = powers.len().min(counted.saturating_sub(1));
    let kept_sum: Decimal = powers.iter().take(kept).map(|power| power.kw()).sum();
    let needed = above.from.saturating_mul(Decimal::from(kept.saturating_add(1))).saturating_sub(kept_sum);
    Some(NextTier {
        number: above.number,
        border: Power::from_kw(above.from),
        room: Power::from_kw(above.from.saturating_sub(average.kw())),
        hour_that_moves: Power::from_kw(needed),
        extra_monthly: vat.on_amount(above.yearly - tier.yearly).divided_by(12).rounded(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tariff::LowerBound;

    fn peak(kw: &str) -> Peak {
        let start = "2026-04-14T16:00:00Z".parse().unwrap();
        Peak { start, day: "2026-04-14".parse().unwrap(), power: Power::from_kw(kw.parse().unwrap()) }
    }

    fn table() -> TierTable {
        let thresholds = [(0, 120_000), (2, 240_000), (5, 360_000)];
        TierTable::new(
            LowerBound::Inclusive,
            thresholds.map(|(kw, ore)| (Decimal::from(kw), Money::from_ore(ore))).into(),
        )
        .unwrap()
    }

    #[test]
    fn the_hour_that_moves_the_tier_replaces_the_lowest_peak() {
        let next = next_tier(
            &[peak("5.62"), peak("4.91"), peak("4.452")],
            &CapacityBasis::ThreeDailyPeaks,
            &table(),
            Vat::Standard,
        )
        .unwrap();
        assert_eq!(
            (next.room.to_string(), next.hour_that_moves.to_string()),
            ("0.006".into(), "4.470".into())
        );
        assert_eq!((next.number, next.extra_monthly.to_string()), (3, "125.00".into()));
    }

    #[test]
    fn early_in_the_month_a_new_day_joins_the_average() {
        let next =
            next_tier(&[peak("1.5")], &CapacityBasis::ThreeDailyPeaks, &table(), Vat::Standard).unwrap();
        assert_eq!(next.hour_that_moves.to_string(), "2.500");
        let single = next_tier(&[peak("1.5")], &CapacityBasis::MonthlyPeak, &table(), Vat::Standard).unwrap();
        assert_eq!(single.hour_that_moves.to_string(), "2.000");
    }

    #[test]
    fn there_is_none_above_the_top_tier_or_without_data() {
        assert_eq!(next_tier(&[peak("9")], &CapacityBasis::ThreeDailyPeaks, &table(), Vat::None), None);
        assert_eq!(next_tier(&[], &CapacityBasis::ThreeDailyPeaks, &table(), Vat::None), None);
        assert_eq!(next_tier(&[peak("1")], &CapacityBasis::FuseSize, &table(), Vat::None), None);
    }
}
