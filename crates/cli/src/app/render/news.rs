use kundeapp_core::screens::news::{ArticleState, NewsState};

use super::frame::frame;
use super::rich_text::{rich_text, wrapped};

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

/// One article.
pub fn article(state: &ArticleState) -> String {
    let head = &state.head;
    let mut text = format!("{}{} · {}\n\n", frame(&state.frame), head.day, head.title);
    text += &format!("{}\n{}", wrapped(&head.lead, "  ", "  "), rich_text(&state.body));
    if let Some(picture) = &head.picture {
        text += &format!("\n  [{}]\n", picture.alt);
    }
    text + &state.link.as_ref().map_or_else(String::new, |link| format!("\n  {} <{link}>\n", state.link_text))
}
