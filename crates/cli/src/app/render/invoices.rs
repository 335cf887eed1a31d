use kundeapp_core::screens::invoices::InvoicesState;

use super::frame::frame;
use super::table::table;

/// Fakturaoversikt.
pub fn invoices(state: &InvoicesState) -> String {
    let rows = state
        .invoices
        .iter()
        .map(|row| vec![row.id.clone(), row.period.clone(), row.status.text.clone(), row.amount.clone()]);
    format!("{}{}", frame(&state.frame), table(&rows.collect::<Vec<_>>()))
}
