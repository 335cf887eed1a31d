use kundeapp_core::screens::meter::MeterState;

use crate::app::render::form_link::form_link;
use crate::app::render::frame::{facts, frame, notes};
use crate::app::render::rich_text::{rich_text, wrapped};

/// Min strømmåler.
pub fn meter(state: &MeterState) -> String {
    let mut text = format!("{}{}", frame(&state.frame), facts(&state.fields));
    if let Some(han) = &state.han {
        text += &format!("\n{}\n{}", han.text, wrapped(&han.about, "  ", "  "));
        text += &form_link(&han.opening);
    }
    if !state.measures.is_empty() {
        text += &format!("\n{}\n{}", state.measures_title, notes(&state.measures));
    }
    if !state.advice.blocks.is_empty() {
        text += &format!("\n{}\n{}", state.advice_title, rich_text(&state.advice));
    }
    text
}
