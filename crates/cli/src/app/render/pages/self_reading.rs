use kundeapp_core::screens::self_reading::{PreviewState, SelfReadingState};

use crate::app::render::form_link::form_link;
use crate::app::render::frame::{facts, frame};
use crate::app::render::rich_text::wrapped;
use crate::app::render::table::bill;
use crate::app::render::trial_settlement::bill_lines;

/// Readings that are printed.
const MOST: usize = 6;

/// Måleravlesning: when to read, how one is billed, and the last readings.
pub fn self_reading(state: &SelfReadingState) -> String {
    let mut text = frame(&state.frame);
    if let Some(due) = &state.due {
        let mark = if due.overdue { "! " } else { "" };
        text += &format!("{mark}{} · {}\n\n", due.text, due.detail);
    }
    text += &facts(&state.rhythm);
    let rows = state.readings.iter().take(MOST).map(|row| {
        vec![format!("{} · {}", row.day, row.kind), row.value.clone(), row.used.clone().unwrap_or_default()]
    });
    text + "\n" + &bill(&rows.collect::<Vec<_>>()) + "\n" + &form_link(&state.deliver)
}

/// What a typed reading comes to.
pub fn preview(state: &PreviewState) -> String {
    if let Some(problem) = &state.problem {
        return format!("! {problem}\n");
    }
    let line = |sentence: &Option<String>| {
        sentence.as_ref().map_or_else(String::new, |sentence| wrapped(sentence, "  ", "  "))
    };
    let warning = state.warning.as_ref().map_or_else(String::new, |warning| format!("! {warning}\n"));
    let lines = bill_lines(&state.lines, state.billed.iter().chain(&state.sum));
    let title = state.title.clone().unwrap_or_default();
    let deliver = form_link(&state.deliver);
    format!("{warning}{title}\n{}{lines}{}{deliver}", line(&state.period), line(&state.note))
}
