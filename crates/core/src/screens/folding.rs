//! How texts are compared in a search.

/// The text as a search sees it: small letters; `æ`, `ø`, `å` as those without them on the keyboard write them, so that
/// `stromstans`, `stroemstans` and `Strømstans` are one word; accents gone; what is no letter or digit is a space.
pub(super) fn folded(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'æ' | 'ä' => letters.push_str("ae"),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => letters.push('o'),
            'å' | 'á' | 'à' | 'â' => letters.push('a'),
            'é' | 'è' | 'ê' | 'ë' => letters.push('e'),
            'ü' | 'ú' => letters.push('u'),
            letter if letter.is_alphanumeric() => letters.push(letter),
            _ => letters.push(' '),
        }
    }
    // The two-letter ways of writing ø and å; both sides of a comparison lose them alike.
    letters.replace("oe", "o").replace("aa", "a")
}

/// Whether every word of a search, folded, stands somewhere in a folded text.
pub(super) fn has_all(folded_text: &str, search: &str) -> bool {
    folded(search).split_whitespace().all(|word| folded_text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_are_found_however_they_are_typed() {
        let text = folded("Hva gjør jeg ved strømstans på Askøy? Spør nærmeste nabo, René.");
        for search in
            ["strømstans", "STRØMSTANS", "stromstans", "stroemstans", "askoy", "paa", "naermeste", "rene", ""]
        {
            assert!(has_all(&text, search), "{search}");
        }
        assert!(has_all(&text, "askøy strøm"), "in any order");
        assert!(!has_all(&text, "strøm bergen"));
    }
}
