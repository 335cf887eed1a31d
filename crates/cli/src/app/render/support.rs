use kundeapp_core::screens::Figure;
use kundeapp_core::screens::support::{SupportDays, SupportHours, SupportMonth, SupportState};

use super::frame::{figures, frame, notes};
use super::table::{bill, numbers_then_text};

/// Strømstøtte: what applies now, twelve months, and Norgespris beside it.
pub fn support(state: &SupportState) -> String {
    let mut text = frame(&state.frame);
    if let Some(current) = &state.current {
        text += &format!("{}: {}\n  {}\n", state.current_title, current.agreement, current.rule);
        text += &figures(current.so_far.iter().chain(&current.now));
    }
    let months: Vec<_> = state.months.iter().map(month).collect();
    text += &format!("\n{}\n{}", state.months_title, numbers_then_text(1, &months));
    let comparison = &state.comparison;
    let rows = comparison.months.iter().map(|month| {
        vec![month.name.clone(), month.support.clone(), month.norgespris.clone(), month.sentence.clone()]
    });
    let headings = (!comparison.months.is_empty()).then(|| comparison.headings.clone());
    let rows: Vec<_> = headings.into_iter().chain(rows).collect();
    text += &format!("\n{}\n{}  {}\n", comparison.title, numbers_then_text(1, &rows), comparison.sentence);
    if let Some(board) = &state.co_operative {
        text += &figures(board.dwellings.iter().chain([&board.cap]));
        text += &format!("  {}\n  {}\n", board.duty, board.others);
    }
    text + &notes(&state.notes)
}

/// The days of a month.
pub fn support_days(state: &SupportDays) -> String {
    let days = state
        .days
        .iter()
        .map(|day| vec![day.label.clone(), day.energy.clone(), amounts(&day.amounts), String::new()]);
    format!(
        "{}\n{}",
        numbers_then_text(1, &[month(&state.month)]),
        numbers_then_text(1, &days.collect::<Vec<_>>())
    )
}

/// The hours of a day.
pub fn support_hours(state: &SupportHours) -> String {
    let hours = state.hours.iter().map(|hour| {
        let amount = hour.amount.as_ref().map(|amount| amount.value.clone()).unwrap_or_default();
        vec![hour.name.clone(), hour.energy.clone(), hour.spot.clone().unwrap_or_default(), amount]
    });
    let rows: Vec<_> = std::iter::once(state.headings.clone()).chain(hours).collect();
    format!("{}\n{}  · {}\n", state.title, bill(&rows), state.basis)
}

fn month(month: &SupportMonth) -> Vec<String> {
    let energy = month.energy.clone().unwrap_or_default();
    vec![month.name.clone(), energy, amounts(&month.amounts), month.note.clone().unwrap_or_default()]
}

fn amounts(amounts: &[Figure]) -> String {
    let written = amounts.iter().map(|amount| format!("{} {}", amount.label, amount.value));
    written.collect::<Vec<_>>().join(", ")
}
