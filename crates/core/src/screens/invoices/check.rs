use nettleie::insight::{BillCheck, KindDifference, PrintedLine, check_bill};
use nettleie::settlement::{LineKind, MonthSettlement, PriceBasis};
use nettleie::time::DateRange;
use serde::Serialize;

use super::{CheckRow, CheckState};
use crate::api::wire::{self, Invoice, MeteringPoint};
use crate::screens::bill_line::name_of;
use crate::screens::desk::Desk;
use crate::screens::settling::{MonthValues, Terms, settle_days};
use crate::store::{Reader, StoreError, TariffPurpose};

/// What came out of a bill check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every kind of line agrees.
    Agrees,
    /// Some do not.
    Differs,
    /// Values are missing, so differences say little.
    Incomplete,
    /// There is no tariff or no value to reckon with, or the tariff is meant for steering and no bill is checked by it.
    Impossible,
}

/// Holds a bill against the hours in the store.
pub(super) fn check(
    desk: &Desk,
    reader: &Reader<'_>,
    point: &MeteringPoint,
    invoice: &Invoice,
) -> Result<CheckState, StoreError> {
    if reader.tariffs()?.is_some_and(|tariffs| tariffs.purpose == TariffPurpose::Steering) {
        let sentence = desk.texts.text("invoice-check-steering");
        return Ok(state(desk, Verdict::Impossible, sentence, Vec::new()));
    }
    let printed = printed(invoice);
    let unknown = invoice.lines.len() > printed.len();
    let Some(computed) = settle_again(reader, point, invoice)? else {
        let sentence = desk.texts.text("invoice-check-impossible");
        return Ok(state(desk, Verdict::Impossible, sentence, Vec::new()));
    };
    let check = check_bill(&printed, &computed);
    let verdict = verdict(&check, &computed);
    let id = match verdict {
        Verdict::Agrees => "invoice-check-agrees",
        Verdict::Incomplete | Verdict::Impossible => "invoice-check-incomplete",
        Verdict::Differs => "invoice-check-differs",
    };
    let mut sentence =
        desk.texts.text_with(id, [("difference", desk.format.money(check.difference.abs()).into())]);
    if unknown {
        sentence = format!("{sentence} {}", desk.texts.text("invoice-check-other-lines"));
    }
    Ok(state(desk, verdict, sentence, check.kinds.iter().map(|kind| row(desk, kind)).collect()))
}

fn state(desk: &Desk, verdict: Verdict, sentence: String, rows: Vec<CheckRow>) -> CheckState {
    let headings =
        ["invoice-check-line", "invoice-check-printed", "invoice-check-computed", "invoice-check-difference"];
    CheckState {
        title: desk.texts.text("invoice-check-title"),
        verdict,
        sentence,
        headings: headings.map(|id| desk.texts.text(id)).into(),
        rows,
    }
}

fn verdict(check: &BillCheck, computed: &MonthSettlement) -> Verdict {
    match (check.agrees, computed.missing_intervals) {
        (true, _) => Verdict::Agrees,
        (false, 0) => Verdict::Differs,
        (false, _) => Verdict::Incomplete,
    }
}

/// The lines whose kind the engine knows.
fn printed(invoice: &Invoice) -> Vec<PrintedLine> {
    let known = invoice.lines.iter().filter_map(|line| match line.kind {
        wire::LineKind::Known(kind) => Some(PrintedLine { kind, amount: line.nok }),
        wire::LineKind::Other(_) => None,
    });
    known.collect()
}

/// The bill's days settled with VAT, month by month, as one. What the state pays is in it when the bill has it: a supplier's
/// bill has it elsewhere.
fn settle_again(
    reader: &Reader<'_>,
    point: &MeteringPoint,
    invoice: &Invoice,
) -> Result<Option<MonthSettlement>, StoreError> {
    let Some(mut terms) = Terms::read(reader, point)? else { return Ok(None) };
    terms.price_basis = PriceBasis::IncludingVat;
    let with_state =
        printed(invoice).iter().any(|line| matches!(line.kind, LineKind::Support | LineKind::Norgespris));
    if !with_state {
        terms.agreements.clear();
    }
    let mut together: Option<MonthSettlement> = None;
    for month in invoice.period.months() {
        let days = terms.own_days(month.range().intersection(invoice.period));
        let first = terms.first_month_for(month).first_day();
        let values = MonthValues::read(reader, point, DateRange::new(first, month.next().first_day()))?;
        if values.consumption.is_empty() {
            return Ok(None);
        }
        let Ok(settled) = settle_days(&values, &terms, days) else { return Ok(None) };
        match &mut together {
            None => together = Some(settled),
            Some(sum) => {
                sum.missing_intervals = sum.missing_intervals.saturating_add(settled.missing_intervals);
                sum.lines.extend(settled.lines);
            }
        }
    }
    Ok(together)
}

fn row(desk: &Desk, kind: &KindDifference) -> CheckRow {
    let name = desk.texts.text(name_of(kind.kind));
    let (printed, computed) = (desk.format.money(kind.printed), desk.format.money(kind.computed));
    let difference = desk.format.money(kind.difference);
    let arguments = [
        ("name", (&name).into()),
        ("printed", desk.format.spoken_money(kind.printed).into()),
        ("computed", desk.format.spoken_money(kind.computed).into()),
    ];
    CheckRow {
        spoken: desk.texts.text_with("invoice-check-row", arguments),
        name,
        printed,
        computed,
        difference,
    }
}
