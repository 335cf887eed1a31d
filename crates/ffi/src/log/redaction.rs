//! The second guard. Nothing secret and nothing of a person is written to the log where it is made; should something slip through,
//! or stand in the error of a library, it is taken out here.

/// A one-time code has so many digits; a telephone number, an account, a metering point have more.
const DIGITS_OF_SOMEBODY: usize = 6;
/// Shorter than any token of ours.
const LETTERS_OF_A_TOKEN: usize = 32;

/// The text without addresses of people, long numbers, tokens and what stands behind the `?` of a web address.
pub fn redacted(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let joins_digits = is_space(letter)
            && word.ends_with(|before: char| before.is_ascii_digit())
            && letters.peek().is_some_and(char::is_ascii_digit);
        if is_of_word(letter) || joins_digits {
            word.push(letter);
            continue;
        }
        clean.push_str(&shown(&std::mem::take(&mut word)));
        clean.push(letter);
        if letter == '?' && letters.peek().is_some_and(|next| is_of_word(*next)) {
            while letters.next_if(|next| !ends_address(*next)).is_some() {}
            clean.push('…');
        }
    }
    clean.push_str(&shown(&word));
    clean
}

fn shown(word: &str) -> String {
    let digits = word.split(|letter: char| !letter.is_ascii_digit() && !is_space(letter));
    let longest = digits.map(|run| run.chars().filter(char::is_ascii_digit).count()).max().unwrap_or(0);
    let mixed = word.contains(|letter: char| letter.is_ascii_digit())
        && word.contains(|letter: char| letter.is_ascii_alphabetic());
    if word.contains('@') {
        "(address)".to_owned()
    } else if mixed && word.len() >= LETTERS_OF_A_TOKEN {
        "(secret)".to_owned()
    } else if longest >= DIGITS_OF_SOMEBODY {
        "(number)".to_owned()
    } else {
        word.to_owned()
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '@' | '_' | '-' | '.' | '+' | '=' | '%' | '~')
}

const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}')
}

fn ends_address(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '"' | '\'' | ')' | '>' | '}' | ']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_somebody_s_is_taken_out() {
        for (text, clean) in [
            ("sent to privat@example.com.", "sent to (address)"),
            ("code 123456 came", "code (number) came"),
            ("call 900 00 001, now", "call (number), now"),
            ("point 999900000000000015: gone", "point (number): gone"),
            ("Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJjLXByaXZhdGUifQ.c2ln", "Bearer (secret)"),
            ("key Qm9ydGUgYnJhLCBtZW4gaGplbW1lIGVyIGRldCBiZXM!", "key (secret)!"),
            (
                "for url (http://127.0.0.1:8080/v1/x?of=a&code=b) of",
                "for url (http://127.0.0.1:8080/v1/x?…) of",
            ),
        ] {
            assert_eq!(redacted(text), clean);
        }
    }

    #[test]
    fn what_explains_a_fault_stays() {
        for text in [
            "the server answered 503 until 2026-11-20T20:00:00Z",
            "kundeapp_core::sync::values: 3 of 42 days, what now? Nothing.",
            "took 3 400 ms",
            "",
        ] {
            assert_eq!(redacted(text), text);
        }
    }
}
