use super::{RichBlock, RichSpan, RichText};

/// More than any article has: what comes after is left out.
const MOST_LETTERS: usize = 100_000;
const MOST_BLOCKS: usize = 2_000;

/// What the text that comes next belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    Heading(u8),
}

/// Puts blocks together from text and marks in the order of the source.
pub(super) struct Builder {
    blocks: Vec<RichBlock>,
    list: Option<(bool, Vec<Vec<RichSpan>>)>,
    lists_open: u32,
    place: Place,
    spans: Vec<RichSpan>,
    bold: u32,
    link: Option<String>,
    letters: usize,
}

impl Builder {
    pub(super) const fn new() -> Self {
        Self {
            blocks: Vec::new(),
            list: None,
            lists_open: 0,
            place: Place::Paragraph,
            spans: Vec::new(),
            bold: 0,
            link: None,
            letters: 0,
        }
    }

    pub(super) const fn bold(&mut self, begins: bool) {
        self.bold = if begins { self.bold.saturating_add(1) } else { self.bold.saturating_sub(1) };
    }

    pub(super) fn link(&mut self, address: Option<String>) {
        self.link = address;
    }

    /// Begins a block of that kind; whatever was open ends.
    pub(super) fn block(&mut self, place: Place) {
        self.end_block();
        self.place = place;
    }

    /// Begins a list; one within another goes on in the outer one.
    pub(super) fn begin_list(&mut self, ordered: bool) {
        self.end_block();
        self.lists_open = self.lists_open.saturating_add(1);
        self.list.get_or_insert((ordered, Vec::new()));
    }

    pub(super) fn end_list(&mut self) {
        self.end_block();
        self.lists_open = self.lists_open.saturating_sub(1);
        if self.lists_open == 0 {
            self.close_list();
        }
    }

    /// Adds text; white space runs together, as HTML has it, but for no-break spaces.
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.space(),
                hidden if is_hidden(hidden) => {}
                shown => self.letter(shown),
            }
        }
    }

    pub(super) fn line_break(&mut self) {
        if !self.spans.is_empty() {
            self.letter('\n');
        }
    }

    pub(super) fn finish(mut self) -> RichText {
        self.end_block();
        self.close_list();
        RichText { blocks: self.blocks }
    }

    fn space(&mut self) {
        let after_space = self.spans.last().is_none_or(|span| span.text.ends_with([' ', '\n']));
        if !after_space {
            self.letter(' ');
        }
    }

    fn letter(&mut self, letter: char) {
        if self.letters >= MOST_LETTERS {
            return;
        }
        self.letters += 1;
        let bold = self.bold > 0;
        match self.spans.last_mut() {
            Some(last) if last.bold == bold && last.link == self.link => last.text.push(letter),
            _ => {
                self.spans.push(RichSpan { text: letter.to_string(), bold, link: self.link.clone() });
            }
        }
    }

    fn end_block(&mut self) {
        let place = std::mem::replace(&mut self.place, Place::Paragraph);
        let spans = trimmed(std::mem::take(&mut self.spans));
        if spans.is_empty() || self.blocks.len() >= MOST_BLOCKS {
            return;
        }
        match (&mut self.list, place) {
            (Some((_, items)), _) => items.push(spans),
            (None, Place::Heading(level)) => self.blocks.push(RichBlock::Heading { level, spans }),
            (None, Place::Paragraph) => self.blocks.push(RichBlock::Paragraph { spans }),
        }
    }

    fn close_list(&mut self) {
        if let Some((ordered, items)) = self.list.take().filter(|(_, items)| !items.is_empty()) {
            self.blocks.push(RichBlock::List { ordered, items });
        }
    }
}

/// Without the white space at the end, and without runs that are empty then.
fn trimmed(mut spans: Vec<RichSpan>) -> Vec<RichSpan> {
    while let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end_matches([' ', '\n']).len());
        if !last.text.is_empty() {
            break;
        }
        spans.pop();
    }
    spans
}

/// Control characters, and those that turn the direction of text so that it reads as something else.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
