use super::{PowerCharge, SeasonWeights, TierTable};

/// How the part of the grid rent that depends on power is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CapacityCharge {
    /// By tier.
    Tiers {
        /// What the tier is looked up by.
        basis: CapacityBasis,
        /// Borders and prices.
        table: TierTable,
    },
    /// By kW, for large business.
    Power(PowerCharge),
    /// The source's table contradicts itself. Energy can be priced; the capacity charge is said to be unknown.
    Unreadable {
        /// What is wrong with it.
        reason: String,
    },
}

/// What a tier is looked up by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CapacityBasis {
    /// The mean of the month's three highest daily peaks on three different days (`TRE_DØGNMAX_MND`).
    ThreeDailyPeaks,
    /// The month's highest hour (`MND_MAX`).
    MonthlyPeak,
    /// The mean of the five highest weekly peaks of the last twelve months (`FEM_VEKTET_ÅR`); computed when the season
    /// weights are given.
    FiveWeightedWeeklyPeaks(Option<SeasonWeights>),
    /// The main fuse in ampere (`OV_TREFASE`); the table's borders are ampere.
    FuseSize,
    /// The company does not say (`UKJENT`): nothing is computed.
    Unknown,
}

impl CapacityBasis {
    /// The word of the open tariff data set.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::ThreeDailyPeaks => "TRE_DØGNMAX_MND",
            Self::MonthlyPeak => "MND_MAX",
            Self::FiveWeightedWeeklyPeaks(_) => "FEM_VEKTET_ÅR",
            Self::FuseSize => "OV_TREFASE",
            Self::Unknown => "UKJENT",
        }
    }
}
