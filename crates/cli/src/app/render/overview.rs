use kundeapp_core::screens::overview::OverviewState;

use super::frame::{figures, frame};
use super::trial_settlement::room_bar;

/// Oversikt: the card that answers at a glance.
pub fn overview(state: &OverviewState) -> String {
    let mut text = frame(&state.frame);
    let Some(card) = &state.card else { return text };
    let as_of = card.as_of.as_ref().map_or_else(String::new, |as_of| format!(" · {as_of}"));
    text += &format!("{}{as_of}\n{}", card.month, figures(card.energy.iter().chain(&card.cost)));
    let line = |text: &String| format!("  {text}\n");
    text += &card.month_note.as_ref().map_or_else(String::new, line);
    if let Some(tier) = &card.tier {
        text += &format!("  {}: {} · {}\n", tier.name, tier.span, tier.monthly);
    }
    text += &card.room.as_ref().map_or_else(String::new, room_bar);
    text += &figures(card.price_now.as_ref().map(|now| &now.price));
    text += &card.lowest_next.as_ref().map_or_else(String::new, line);
    text
}
