/// `text` on one line of at most `most` characters: control characters and line separators escaped, the rest cut off.
///
/// Quotes from a file go through here before they reach a screen or a log.
pub(crate) fn one_line(text: &str, most: usize) -> String {
    let mut line = String::with_capacity(text.len().min(most));
    for (index, character) in text.chars().enumerate() {
        if index == most {
            line.push('…');
            break;
        }
        if is_unprintable(character) {
            line.extend(character.escape_unicode());
        } else {
            line.push(character);
        }
    }
    line
}

/// Control characters, line separators, and the marks that turn the direction of writing.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A short quote from a file, for a reason.
pub(crate) fn quote(text: &str) -> String {
    format!("'{}'", one_line(text, 40))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped_and_long_texts_cut() {
        assert_eq!(one_line("a\nb\u{1b}[31m\u{202e}", 40), r"a\u{a}b\u{1b}[31m\u{202e}");
        assert_eq!(one_line("æøåabc", 3), "æøå…");
        assert_eq!(quote("Målt"), "'Målt'");
    }
}
