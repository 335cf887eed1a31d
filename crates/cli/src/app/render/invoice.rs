use kundeapp_core::screens::invoices::{CheckState, InvoiceDetail};

use super::frame::{facts, frame};
use super::table::bill;
use super::trial_settlement::bill_lines;

/// One bill, and the check of it.
pub fn invoice(detail: &InvoiceDetail) -> String {
    let mut text = format!(
        "{}{} · {}\n\n{}\n",
        frame(&detail.frame),
        detail.period,
        detail.status.text,
        facts(&detail.fields)
    );
    text += &format!("{}\n", bill_lines(&detail.lines, [&detail.sum, &detail.vat]));
    if let Some(pay) = &detail.pay {
        text += &format!("  › {}: {}\n", pay.label, pay.link);
    }
    text += &format!("  › {}: kundeapp pdf invoice {}\n\n", detail.pdf, detail.id);
    text + &check(&detail.check)
}

fn check(check: &CheckState) -> String {
    let rows = check
        .rows
        .iter()
        .map(|row| vec![row.name.clone(), row.printed.clone(), row.computed.clone(), row.difference.clone()]);
    let headings = (!check.rows.is_empty()).then(|| check.headings.clone());
    let rows: Vec<_> = headings.into_iter().chain(rows).collect();
    format!("{}: {}\n{}", check.title, check.sentence, bill(&rows))
}
