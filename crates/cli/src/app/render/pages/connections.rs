use kundeapp_core::screens::connections::{ConnectionDetail, ConnectionsState, StepRow};

use crate::app::render::form_link::form_link;
use crate::app::render::frame::{facts, frame, notes};
use crate::app::render::rich_text::{rich_text, wrapped};

/// Tilknytning: the cases, and what to know.
pub fn connections(state: &ConnectionsState) -> String {
    let mut text = format!("{}{}", frame(&state.frame), wrapped(&state.about, "  ", "  "));
    text += &state.none.as_ref().map_or_else(String::new, |none| format!("\n  {none}\n"));
    for case in &state.cases {
        let mark = if case.yours { "›" } else { " " };
        text += &format!("\n{mark} {} · {} · {}\n", case.number, case.title, case.id);
        text += &format!("  {}\n  {}\n", case.address, case.status);
    }
    for topic in &state.topics {
        text += &format!("\n{}\n{}", topic.title, rich_text(&topic.text));
    }
    text
}

/// One case: its steps, what is missing, what it costs, and who works where.
pub fn connection(state: &ConnectionDetail) -> String {
    let head = &state.head;
    let mut text = format!("{}{} · {}\n  {}\n\n", frame(&state.frame), head.number, head.title, head.address);
    text += &state.steps.iter().map(step).collect::<String>();
    if let Some(title) = &state.missing_title {
        text += &format!("\n! {title}\n{}", notes(&state.missing));
    }
    if let Some(offer) = &state.offer {
        let mark = if offer.expired { "! " } else { "  " };
        text +=
            &format!("\n{}  {}\n{mark}{}\n", facts([&offer.contribution]), offer.description, offer.valid);
    }
    text += &form_link(&state.accept);
    text + "\n" + &facts(&state.installer) + &wrapped(&state.installer_note, "  ", "  ")
}

fn step(step: &StepRow) -> String {
    let mark = match (step.done, step.next) {
        (true, _) => "✓",
        (false, true) => "›",
        (false, false) => "·",
    };
    let when = step.day.as_ref().unwrap_or(&step.state);
    format!("  {mark} {}: {when}\n", step.name)
}
