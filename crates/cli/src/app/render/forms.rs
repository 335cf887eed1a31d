use kundeapp_core::screens::services::FormsState;

use super::frame::frame;
use super::table::table;

/// Bestilling av tjenester.
pub fn forms(state: &FormsState) -> String {
    let rows = state
        .forms
        .iter()
        .map(|form| vec![form.title.clone(), form.id.clone(), format!("[{}]", form.button)]);
    format!("{}{}", frame(&state.frame), table(&rows.collect::<Vec<_>>()))
}
