use nettleie::tariff::{CapacityBasis, CapacityCharge};

use super::desk::Desk;

impl Desk {
    /// What the capacity charge goes by, in a sentence.
    pub(super) fn basis_sentence(&self, charge: &CapacityCharge) -> String {
        let id = match charge {
            CapacityCharge::Tiers { basis: CapacityBasis::ThreeDailyPeaks, .. } => "common-basis-three-days",
            CapacityCharge::Tiers { basis: CapacityBasis::MonthlyPeak, .. } => "common-basis-month",
            CapacityCharge::Tiers { basis: CapacityBasis::FiveWeightedWeeklyPeaks(_), .. } => {
                "common-basis-weeks"
            }
            CapacityCharge::Tiers { basis: CapacityBasis::FuseSize, .. } => "common-basis-fuse",
            CapacityCharge::Power(_) => "common-basis-power",
            CapacityCharge::Tiers { basis: CapacityBasis::Unknown, .. }
            | CapacityCharge::Unreadable { .. } => "common-basis-unknown",
        };
        self.texts.text(id)
    }
}
