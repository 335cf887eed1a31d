use kundeapp_core::screens::faq::{AnswerState, FaqState};

use crate::app::render::frame::frame;
use crate::app::render::rich_text::rich_text;

/// Ofte stilte spørsmål under their topics.
pub fn faq(state: &FaqState) -> String {
    let mut text = format!("{}{}\n", frame(&state.frame), state.count);
    let mut topic = "";
    for row in &state.questions {
        if row.topic != topic {
            text += &format!("\n  {}\n", row.topic.to_uppercase());
            topic = &row.topic;
        }
        text += &format!("  › {} · {}\n    {}\n", row.question, row.id, row.preview);
    }
    if state.more { text + "  …\n" } else { text }
}

/// One question with its answer.
pub fn answer(state: &AnswerState) -> String {
    format!(
        "{}{} · {}\n\n{}",
        frame(&state.frame),
        state.head.topic,
        state.head.question,
        rich_text(&state.answer)
    )
}
