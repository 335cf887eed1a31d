//! Where each word of a paper stands: A4 pages, lengths in points from their upper left corner.

use super::Sheet;
use super::sheet::{Block, COLUMNS, Table};

pub const A4: (f32, f32) = (595.0, 842.0);
pub const LEFT: f32 = 56.0;
pub const RIGHT: f32 = 539.0;
/// Where the text of a page begins and ends.
const TOP: f32 = 108.0;
const BOTTOM: f32 = 768.0;
const FOOTER: f32 = 806.0;
const VALUES: f32 = 200.0;
/// Where the columns of a table begin (the first) and end (the others).
const EDGES: [f32; COLUMNS] = [LEFT, 350.0, 446.0, RIGHT];
const LINE: f32 = 17.0;

/// A page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub texts: Vec<Text>,
    pub bands: Vec<Band>,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Its left edge, or its right edge when [`Self::ends_here`].
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    pub ends_here: bool,
    pub look: Look,
    pub words: String,
    /// What it is of the paper; `None` for what only stands on the page, such as its number.
    pub part: Option<Part>,
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    pub size: f32,
    pub bold: bool,
    pub tone: Tone,
}

/// The colours of the company's papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Ink,
    Muted,
    Accent,
    Paper,
    Wash,
    Line,
}

/// A coloured rectangle behind or between texts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub tone: Tone,
}

/// What a text is of the paper, in the order of reading: block, row (the head is the first) and column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Title,
    Block { block: usize, row: usize, column: usize },
}

const SMALL: Look = Look { size: 8.5, bold: false, tone: Tone::Muted };
const BODY: Look = Look { size: 10.0, bold: false, tone: Tone::Ink };
const LABEL: Look = Look { tone: Tone::Muted, ..BODY };
const STRONG: Look = Look { bold: true, ..BODY };
const SECTION: Look = Look { size: 13.0, bold: true, tone: Tone::Accent };
const TITLE: Look = Look { size: 24.0, bold: true, tone: Tone::Ink };
const BRAND: Look = Look { size: 12.0, bold: true, tone: Tone::Paper };
const LARGE: Look = Look { size: 22.0, bold: true, tone: Tone::Accent };

/// The pages of a paper.
pub fn pages(sheet: &Sheet) -> Vec<Page> {
    let mut press = Press { sheet, pages: Vec::new(), page: Page::default(), y: 0.0 };
    press.begin_page();
    press.y += 6.0;
    press.put(LEFT, TITLE, &sheet.title, Some(Part::Title));
    press.y += 34.0;
    for (number, block) in sheet.blocks.iter().enumerate() {
        press.block(number, block);
    }
    press.finished()
}

struct Press<'a> {
    sheet: &'a Sheet,
    pages: Vec<Page>,
    page: Page,
    y: f32,
}

impl Press<'_> {
    fn begin_page(&mut self) {
        let mut page = Page::default();
        page.bands.push(Band { x: 0.0, y: 0.0, width: A4.0, height: 52.0, tone: Tone::Accent });
        page.texts.push(text(LEFT, 32.0, BRAND, &self.sheet.company, None));
        let before = std::mem::replace(&mut self.page, page);
        if !before.texts.is_empty() {
            self.pages.push(before);
        }
        self.y = TOP;
    }

    /// Goes on on another page unless so much fits on this one.
    fn need(&mut self, height: f32) -> bool {
        let broken = self.y + height > BOTTOM;
        if broken {
            self.begin_page();
        }
        broken
    }

    fn put(&mut self, x: f32, look: Look, words: &str, part: Option<Part>) {
        self.page.texts.push(text(x, self.y, look, words, part));
    }

    fn put_end(&mut self, x: f32, look: Look, words: &str, part: Option<Part>) {
        self.page.texts.push(Text { ends_here: true, ..text(x, self.y, look, words, part) });
    }

    fn block(&mut self, block: usize, content: &Block) {
        let part = |row, column| Some(Part::Block { block, row, column });
        match content {
            Block::Section(title) => {
                // A heading never stands alone at the foot of a page.
                self.need(70.0);
                self.y += 20.0;
                self.put(LEFT, SECTION, title, part(0, 0));
                self.y += 22.0;
            }
            Block::Paragraph(words) => {
                self.need(LINE);
                self.put(LEFT, BODY, words, part(0, 0));
                self.y += LINE;
            }
            Block::Field(label, value) => {
                self.need(LINE);
                self.put(LEFT, LABEL, label, part(0, 0));
                self.put(VALUES, BODY, value, part(0, 1));
                self.y += LINE;
            }
            Block::Highlight(label, value) => {
                self.need(74.0);
                self.y += 12.0;
                let band =
                    Band { x: LEFT, y: self.y - 6.0, width: RIGHT - LEFT, height: 52.0, tone: Tone::Wash };
                self.page.bands.push(band);
                self.y += 26.0;
                self.put(LEFT + 16.0, STRONG, label, part(0, 0));
                self.put_end(RIGHT - 16.0, LARGE, value, part(0, 1));
                self.y += 36.0;
            }
            Block::Table(table) => self.table(block, table),
        }
    }

    fn table(&mut self, block: usize, table: &Table) {
        self.head(block, table, true);
        for (number, row) in table.rows.iter().enumerate() {
            if self.need(LINE) {
                // The head again, for the eye; it has been read.
                self.head(block, table, false);
            }
            self.row(block, number.saturating_add(1), row, BODY);
        }
        self.need(LINE * 2.0);
        self.y -= LINE / 2.0;
        self.rule();
        for (number, row) in table.sums.iter().enumerate() {
            let place = table.rows.len().saturating_add(number).saturating_add(1);
            self.need(LINE);
            self.row(block, place, row, if number == 0 { STRONG } else { LABEL });
        }
    }

    fn head(&mut self, block: usize, table: &Table, first: bool) {
        for (column, words) in table.head.iter().enumerate().filter(|(_, words)| !words.is_empty()) {
            let part = first.then_some(Part::Block { block, row: 0, column });
            self.cell(column, Look { bold: true, ..SMALL }, words, part);
        }
        self.rule();
    }

    fn row(&mut self, block: usize, row: usize, cells: &[String; COLUMNS], look: Look) {
        for (column, words) in cells.iter().enumerate().filter(|(_, words)| !words.is_empty()) {
            self.cell(column, look, words, Some(Part::Block { block, row, column }));
        }
        self.y += LINE;
    }

    fn cell(&mut self, column: usize, look: Look, words: &str, part: Option<Part>) {
        let x = EDGES.get(column).copied().unwrap_or(RIGHT);
        if column == 0 {
            self.put(x, look, words, part);
        } else {
            self.put_end(x, look, words, part);
        }
    }

    /// A line across the page.
    fn rule(&mut self) {
        let band = Band { x: LEFT, y: self.y + 6.0, width: RIGHT - LEFT, height: 0.7, tone: Tone::Line };
        self.page.bands.push(band);
        self.y += 24.0;
    }

    /// The pages with their numbers.
    fn finished(mut self) -> Vec<Page> {
        self.pages.push(self.page);
        let count = self.pages.len();
        for (number, page) in (1_usize..).zip(&mut self.pages) {
            page.texts.push(text(LEFT, FOOTER, SMALL, &self.sheet.title, None));
            let number = text(RIGHT, FOOTER, SMALL, &format!("Side {number} av {count}"), None);
            page.texts.push(Text { ends_here: true, ..number });
        }
        self.pages
    }
}

fn text(x: f32, y: f32, look: Look, words: &str, part: Option<Part>) -> Text {
    Text { x, y, ends_here: false, look, words: words.to_owned(), part }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str) -> [String; COLUMNS] {
        [name, "1,00", "2,00", "3,00"].map(str::to_owned)
    }

    fn long(rows: usize) -> Sheet {
        let mut sheet = Sheet::new("Prøvenett", "Faktura 1");
        sheet.section("Nettleie");
        let rows = (0..rows).map(|number| row(&format!("Linje {number}"))).collect();
        sheet.table(Table { head: row("Linje"), rows, sums: vec![row("Sum nett")] });
        sheet
    }

    #[test]
    fn a_long_bill_goes_over_several_pages_and_every_word_is_there_once() {
        let pages = pages(&long(90));
        assert_eq!(pages.len(), 3);
        let mut parts: Vec<Part> =
            pages.iter().flat_map(|page| &page.texts).filter_map(|text| text.part).collect();
        let count = parts.len();
        parts.dedup();
        assert!(parts.is_sorted() && parts.len() == count && count == 1 + 1 + 4 * (1 + 90 + 1));
        for (number, page) in (1..).zip(&pages) {
            assert!(page.texts.iter().any(|text| text.words == format!("Side {number} av 3")));
            assert!(page.texts.iter().any(|text| text.words == "Linje"), "the head stands on page {number}");
            let inside = |text: &Text| text.part.is_none() || (TOP..=BOTTOM + LINE).contains(&text.y);
            assert!(page.texts.iter().all(inside));
        }
    }

    #[test]
    fn a_short_one_is_one_page() {
        assert_eq!(pages(&long(9)).len(), 1);
    }
}
