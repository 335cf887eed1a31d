use kundeapp_core::rich_text::{RichBlock, RichSpan, RichText};

const WIDTH: usize = 100;

/// Paragraphs, headings and lists, broken into lines that can be read.
pub fn rich_text(text: &RichText) -> String {
    text.blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

fn block(block: &RichBlock) -> String {
    match block {
        RichBlock::Heading { spans, .. } => format!("  {}\n", words(spans).to_uppercase()),
        RichBlock::Paragraph { spans } => wrapped(&words(spans), "  ", "  "),
        RichBlock::List { ordered, items } => {
            let items = (1_usize..).zip(items).map(|(number, item)| {
                let mark = if *ordered { format!("  {number}. ") } else { "  – ".to_owned() };
                wrapped(&words(item), &mark, &" ".repeat(mark.chars().count()))
            });
            items.collect()
        }
    }
}

fn words(spans: &[RichSpan]) -> String {
    let written = spans.iter().map(|span| match &span.link {
        Some(link) if *link != span.text => format!("{} <{link}>", span.text),
        _ => span.text.clone(),
    });
    written.collect()
}

/// Lines of at most [`WIDTH`] characters, unless a word is longer.
pub fn wrapped(text: &str, first: &str, rest: &str) -> String {
    let mut lines = String::new();
    for (number, paragraph) in text.split('\n').enumerate() {
        let mut line = if number == 0 { first.to_owned() } else { rest.to_owned() };
        let mut empty = true;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines += &format!("{line}\n");
                rest.clone_into(&mut line);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        lines += &format!("{line}\n");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_broken_between_words_and_short_text_is_not() {
        assert_eq!(wrapped("en to", "- ", "  "), "- en to\n");
        let long = ["ord"; 60].join(" ");
        let lines = wrapped(&long, "- ", "  ");
        assert!(lines.lines().all(|line| line.chars().count() <= WIDTH) && lines.lines().count() > 2);
        assert_eq!(lines.split_whitespace().filter(|word| *word == "ord").count(), 60);
    }
}
