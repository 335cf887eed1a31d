use crate::quantity::Money;
use crate::settlement::{LineKind, MonthSettlement};

/// A line as it stands on a printed bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedLine {
    /// What it is for.
    pub kind: LineKind,
    /// Kroner with VAT where the bill has it; a credit is negative.
    pub amount: Money,
}

/// A bill held against one's own hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillCheck {
    /// One entry per kind of line that the bill or the settlement has, in the order of a bill.
    pub kinds: Vec<KindDifference>,
    /// Printed total less computed total.
    pub difference: Money,
    /// Every kind agrees to within two øre per printed line, and no value was missing.
    pub agrees: bool,
}

/// One kind of line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindDifference {
    /// The kind.
    pub kind: LineKind,
    /// Sum of the bill's lines of it.
    pub printed: Money,
    /// Sum of the settlement's lines of it.
    pub computed: Money,
    /// Printed less computed.
    pub difference: Money,
}

/// A bill may split one line into two (day and night), each rounded on its own.
const TOLERANCE_PER_LINE_ORE: i64 = 2;

/// Compares a printed bill with the settlement of the same month and point.
#[must_use]
pub fn check_bill(printed: &[PrintedLine], computed: &MonthSettlement) -> BillCheck {
    let mut kinds = Vec::new();
    let mut agrees = computed.missing_intervals == 0;
    for kind in LineKind::ALL {
        let of_kind = || printed.iter().filter(|line| line.kind == kind);
        let lines = of_kind().count();
        if lines == 0 && !computed.lines.iter().any(|line| line.kind == kind) {
            continue;
        }
        let sum: Money = of_kind().map(|line| line.amount).sum();
        let difference = sum - computed.sum_of(kind);
        let tolerance =
            Money::from_ore(TOLERANCE_PER_LINE_ORE.saturating_mul(i64::try_from(lines.max(1)).unwrap_or(1)));
        agrees &= difference.abs() <= tolerance;
        kinds.push(KindDifference { kind, printed: sum, computed: computed.sum_of(kind), difference });
    }
    let difference = printed.iter().map(|line| line.amount).sum::<Money>() - computed.total();
    BillCheck { kinds, difference, agrees }
}
