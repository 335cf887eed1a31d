use crate::quantity::Money;
use crate::settlement::{
    Agreement, LineKind, MonthSettlement, Note, SettlementError, SettlementRequest, settle,
};
use crate::spot::SpotPrices;
use crate::time::Month;

/// What one month would have been with each agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreementComparison {
    /// The month.
    pub month: Month,
    /// The support line: zero or a credit.
    pub support: Money,
    /// The Norgespris line, in either direction.
    pub norgespris: Money,
    /// Which one leaves the customer with less to pay.
    pub better: Better,
    /// Whether every hour had a value and a spot price; else the comparison is of what there is.
    pub complete: bool,
}

/// The better agreement of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Electricity support.
    Support,
    /// Norgespris.
    Norgespris,
    /// The same to the øre.
    Equal,
}

/// Electricity support against Norgespris, month by month; months in which one of them did not exist are left out.
///
/// # Errors
/// When the range cannot be settled.
pub fn compare_agreements(
    request: &SettlementRequest<'_>,
    spot: &SpotPrices,
    dwellings: u32,
) -> Result<Vec<AgreementComparison>, SettlementError> {
    let with_support =
        settle(&SettlementRequest { agreement: Agreement::Support { spot, dwellings }, ..*request })?;
    let with_norgespris =
        settle(&SettlementRequest { agreement: Agreement::Norgespris { spot }, ..*request })?;
    Ok(with_support
        .iter()
        .zip(&with_norgespris)
        .filter_map(|(one, other)| compare_month(one, other))
        .collect())
}

fn compare_month(
    with_support: &MonthSettlement,
    with_norgespris: &MonthSettlement,
) -> Option<AgreementComparison> {
    let neither = |note: &Note| matches!(note, Note::NoSupportRule | Note::NoNorgespris | Note::NotEntitled);
    if with_support.notes.iter().chain(&with_norgespris.notes).any(neither) {
        return None;
    }
    let support = with_support.sum_of(LineKind::Support);
    let norgespris = with_norgespris.sum_of(LineKind::Norgespris);
    let better = match support.cmp(&norgespris) {
        std::cmp::Ordering::Less => Better::Support,
        std::cmp::Ordering::Greater => Better::Norgespris,
        std::cmp::Ordering::Equal => Better::Equal,
    };
    let complete = with_support.complete && with_norgespris.complete;
    Some(AgreementComparison { month: with_support.month, support, norgespris, better, complete })
}
