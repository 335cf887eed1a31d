use std::fmt;

/// What a reader of a month's settlement must know beside its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The consumption tax of the month is not decided yet; the last known rate was used.
    TaxForecast,
    /// The support threshold of the month is not decided yet; the last known one was used.
    SupportForecast,
    /// The price of Norgespris is not decided for the month; the last known one was used.
    NorgesprisForecast,
    /// The share of the support is taken from a neighbouring rule and not confirmed for households.
    SupportShareUnconfirmed,
    /// No rule for support is known in the month, so none was computed.
    NoSupportRule,
    /// Norgespris did not exist in the month.
    NoNorgespris,
    /// The customer group has no right to the agreement.
    NotEntitled,
    /// So many hours with consumption have no spot price, so support or Norgespris is not complete.
    SpotMissing(u32),
    /// The average is of fewer than three days, since no more have data.
    FewerThanThreeDays(usize),
    /// The average lies exactly on a border, and the company does not say which tier that is.
    BorderUndecided,
    /// The capacity charge was not computed, with the reason.
    CapacityUnknown(String),
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TaxForecast => {
                f.write_str("forecast: the consumption tax is not decided yet, the last known rate was used")
            }
            Self::SupportForecast => {
                f.write_str("forecast: the support threshold is not decided yet, the last known one was used")
            }
            Self::NorgesprisForecast => f.write_str(
                "forecast: the price of Norgespris is not decided yet, the last known one was used",
            ),
            Self::SupportShareUnconfirmed => {
                f.write_str("the share of the support is not confirmed for households in this month")
            }
            Self::NoSupportRule => {
                f.write_str("no rule for support is known in this month: none was computed")
            }
            Self::NoNorgespris => f.write_str("Norgespris began on 2025-10-01: none was computed"),
            Self::NotEntitled => {
                f.write_str("this customer group has no right to the agreement: none was computed")
            }
            Self::SpotMissing(hours) => write!(f, "{hours} hours with consumption have no spot price"),
            Self::FewerThanThreeDays(days) => {
                write!(f, "the average is of {days} daily peaks, no more days have data")
            }
            Self::BorderUndecided => f.write_str(
                "the average lies on a border, and the company does not say to which tier it belongs",
            ),
            Self::CapacityUnknown(reason) => write!(f, "the capacity charge was not computed: {reason}"),
        }
    }
}
