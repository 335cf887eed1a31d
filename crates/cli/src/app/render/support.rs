use kundeapp_core::screens::support::SupportState;

use super::frame::{figures, frame, notes};
use super::table::table;

/// Strømstøtte: what applies now, twelve months, and Norgespris beside it.
pub fn support(state: &SupportState) -> String {
    let mut text = frame(&state.frame);
    if let Some(current) = &state.current {
        text += &format!("{}: {}\n  {}\n", state.current_title, current.agreement, current.rule);
        text += &figures(current.so_far.iter().chain(&current.now));
    }
    let months = state.months.iter().map(|month| {
        let amounts: Vec<String> =
            month.amounts.iter().map(|amount| format!("{} {}", amount.label, amount.value)).collect();
        vec![
            month.name.clone(),
            month.energy.clone().unwrap_or_default(),
            month.note.clone().unwrap_or_default(),
            amounts.join(", "),
        ]
    });
    text += &format!("\n{}\n{}", state.months_title, table(&months.collect::<Vec<_>>()));
    let comparison: String =
        state.comparison.months.iter().map(|month| format!("  {}\n", month.sentence)).collect();
    text += &format!("\n{}\n{comparison}  {}\n", state.comparison.title, state.comparison.sentence);
    if let Some(board) = &state.co_operative {
        text += &figures(board.dwellings.iter().chain([&board.cap]));
        text += &format!("  {}\n", board.duty);
    }
    text + &notes(&state.notes)
}
