use kundeapp_core::screens::news::NewsState;

use super::frame::frame;

/// Aktuelt: the articles, newest first.
pub fn news(state: &NewsState) -> String {
    let mut text = frame(&state.frame);
    text += &state.unread_text.as_ref().map_or_else(String::new, |unread| format!("{unread}\n\n"));
    for article in &state.articles {
        let mark = if article.unread { "●" } else { " " };
        text += &format!("{mark} {} · {} · {}\n  {}\n", article.day, article.title, article.id, article.lead);
    }
    text
}
