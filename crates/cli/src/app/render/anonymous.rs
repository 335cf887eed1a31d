use kundeapp_core::screens::anonymous::{AnonymousAnswer, AnonymousState};

use super::form::fields;
use super::frame::facts;
use super::rich_text::wrapped;

/// Spør uten navn: what to ask; and once it was sent, what opens the case.
pub fn anonymous(state: &AnonymousState) -> String {
    let about = wrapped(&state.about, "  ", "  ");
    let asked = match &state.given {
        Some(given) => format!("{}{}", facts([&given.case, &given.code]), wrapped(&given.keep, "! ", "  ")),
        None => fields(&state.form),
    };
    format!("{}\n{about}\n{asked}", state.form.title)
}

/// How a case stands.
pub fn anonymous_answer(state: &AnonymousAnswer) -> String {
    let answer =
        state.answer.iter().map(|answer| format!("\n{}\n{}", answer.when, wrapped(&answer.text, "  ", "  ")));
    format!("{}{}", facts(&state.fields), answer.collect::<String>())
}
