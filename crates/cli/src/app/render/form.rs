use kundeapp_core::api::wire::FieldKind;
use kundeapp_core::screens::contact::ContactScreenState;
use kundeapp_core::screens::form::{FieldState, FormState};
use kundeapp_core::screens::hazard::HazardState;
use kundeapp_core::screens::outbox::{DeliveryState, OutboxState};

use super::frame::frame;
use super::table::table;

/// A form with what has been filled in.
pub fn form(state: &FormState) -> String {
    let mut text = frame(&state.frame);
    text += &format!("{}\n\n{}", state.title, fields(state));
    text
}

/// Kontakt oss: the form, and what was asked before.
pub fn contact(state: &ContactScreenState) -> String {
    let mut text =
        format!("{}{}\n{}\n", frame(&state.form.frame), fields(&state.form), state.inquiries_title);
    text += &state.inquiries_none.iter().map(|none| format!("  {none}\n")).collect::<String>();
    for inquiry in &state.inquiries {
        text += &format!("  {} · {} · {} · {}\n", inquiry.case, inquiry.topic, inquiry.sent, inquiry.status);
        text += &format!("    {}\n", inquiry.text);
        text += &inquiry
            .answer
            .iter()
            .map(|answer| format!("    {}: {}\n", answer.when, answer.text))
            .collect::<String>();
    }
    text
}

/// Meld farlig forhold: whom to call first, and the form.
pub fn hazard(state: &HazardState) -> String {
    let calls: Vec<_> =
        state.emergency.calls.iter().map(|call| vec![call.label.clone(), call.shown.clone()]).collect();
    format!(
        "{}! {}\n{}\n{}",
        frame(&state.form.frame),
        state.emergency.warning,
        table(&calls),
        fields(&state.form)
    )
}

/// What was sent and what was not.
pub fn outbox(state: &OutboxState) -> String {
    let all = state.unsent.iter().chain(&state.sent).map(delivery);
    format!("{}{}", frame(&state.frame), all.collect::<String>())
}

/// What is filled in, and its button.
pub(super) fn fields(state: &FormState) -> String {
    let mut text = String::new();
    if let Some(blocked) = &state.blocked {
        text += &format!("! {blocked}\n");
    }
    text += &state.fields.iter().map(field).collect::<String>();
    text += &format!("  [{}]\n", state.button);
    if let Some(problem) = &state.problem {
        text += &format!("! {problem}\n");
    }
    if !state.deliveries.is_empty() {
        text.push('\n');
        text += &state.deliveries.iter().map(delivery).collect::<String>();
    }
    text
}

fn field(field: &FieldState) -> String {
    let hints = if field.hints.is_empty() { String::new() } else { format!(" ({})", field.hints.join(", ")) };
    let mut text = format!("  {}: {}{hints}\n", field.id, field.label);
    if field.kind == FieldKind::Consent {
        text += if field.agreed { "    [x]\n" } else { "    [ ]\n" };
    }
    for choice in &field.choices {
        let mark = if choice.id == field.value { '›' } else { ' ' };
        text += &format!("    {mark} {}: {}\n", choice.id, choice.label);
    }
    if let Some(shown) = &field.shown {
        text += &format!("    {shown}\n");
    } else if field.choices.is_empty() && !field.value.is_empty() {
        text += &format!("    {}\n", field.value.replace('\n', "\n    "));
    }
    text +=
        &field.files.iter().map(|file| format!("    {} ({})\n", file.name, file.size)).collect::<String>();
    text + &field.error.iter().map(|error| format!("    ! {error}\n")).collect::<String>()
}

fn delivery(delivery: &DeliveryState) -> String {
    let advice = delivery.advice.iter().map(|advice| format!("      ! {advice}\n")).collect::<String>();
    format!("  {:>3} {}: {}\n{advice}", delivery.id, delivery.title, delivery.text)
}
