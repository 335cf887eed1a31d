use kundeapp_core::screens::elhub::ElhubState;

use crate::app::render::form_link::form_link;
use crate::app::render::frame::{facts, frame};
use crate::app::render::rich_text::rich_text;

/// Elhub: what is registered, and who may fetch the values.
pub fn elhub(state: &ElhubState) -> String {
    let mut text = frame(&state.frame);
    let line = |sentence: &Option<String>| {
        sentence.as_ref().map_or_else(String::new, |sentence| format!("  {sentence}\n"))
    };
    text += &line(&state.reported);
    if !state.grid_company.is_empty() {
        text += &format!("\n{}\n{}", state.grid_company_title, facts(&state.grid_company));
        text +=
            &format!("\n{}\n{}{}", state.supplier_title, facts(&state.supplier), line(&state.supplier_none));
        text += &format!("\n{}\n{}", state.accesses_title, line(&state.accesses_none));
    }
    for access in &state.accesses {
        text +=
            &format!("  {} · {} · {}\n    {}\n", access.name, access.purpose, access.state, access.period);
        text += &form_link(&access.revoke);
    }
    for topic in &state.topics {
        text += &format!("\n{}\n{}", topic.title, rich_text(&topic.text));
    }
    text + &state.link.as_ref().map_or_else(String::new, |link| format!("\n  {} <{link}>\n", state.link_text))
}
