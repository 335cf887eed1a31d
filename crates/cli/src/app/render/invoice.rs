use kundeapp_core::screens::invoices::InvoiceDetail;

use super::frame::{figures, frame};
use super::table::table;
use super::trial_settlement::bill_lines;

/// One bill, and the check of it.
pub fn invoice(detail: &InvoiceDetail) -> String {
    let check = &detail.check;
    let rows = check
        .rows
        .iter()
        .map(|row| vec![row.name.clone(), row.printed.clone(), row.computed.clone(), row.difference.clone()]);
    let mut text = format!(
        "{}{} · {}\n\n{}\n",
        frame(&detail.frame),
        detail.period,
        detail.status.text,
        figures(&detail.fields)
    );
    text += &format!("{}\n", bill_lines(&detail.lines, [&detail.sum, &detail.vat]));
    text + &format!("{}\n{}", check.sentence, table(&rows.collect::<Vec<_>>()))
}
