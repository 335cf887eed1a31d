//! A sheet as PDF, with the fonts in it: `DejaVu Sans`, cut down to the letters of western Europe (`data/fonts`).

use krilla::Document;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};

use super::sheet::{LEFT, RIGHT, Text};
use super::{PaperError, Sheet};

const REGULAR: &[u8] = include_bytes!("../../data/fonts/DejaVuSans.ttf");
const BOLD: &[u8] = include_bytes!("../../data/fonts/DejaVuSans-Bold.ttf");
const A4: (f32, f32) = (595.0, 842.0);

impl Sheet {
    /// The file.
    pub fn to_pdf(&self) -> Result<Vec<u8>, PaperError> {
        let font = |bytes: &'static [u8]| Font::new(bytes.into(), 0).ok_or(PaperError::Asset("font"));
        let (regular, bold) = (font(REGULAR)?, font(BOLD)?);
        let mut document = Document::new();
        document.set_metadata(Metadata::new().title(self.title.clone()).language("nb".to_owned()));
        let settings = PageSettings::from_wh(A4.0, A4.1).ok_or(PaperError::Asset("page"))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for text in &self.texts {
            let font = if text.bold { bold.clone() } else { regular.clone() };
            let start = Point::from_xy(left_edge(text), text.y);
            surface.draw_text(start, font, text.size, &text.words, false, TextDirection::LeftToRight);
        }
        for y in &self.rules {
            let mut line = PathBuilder::new();
            if let Some(thin) = Rect::from_xywh(LEFT, *y, RIGHT - LEFT, 0.6) {
                line.push_rect(thin);
            }
            if let Some(path) = line.finish() {
                surface.draw_path(&path);
            }
        }
        surface.finish();
        page.finish();
        document.finish().map_err(|error| PaperError::Pdf(format!("{error:?}")))
    }
}

fn left_edge(text: &Text) -> f32 {
    if !text.ends_here {
        return text.x;
    }
    let width: f32 = text.words.chars().map(|letter| width(letter, text.bold)).sum();
    width.mul_add(-text.size, text.x)
}

/// How wide a letter of a number is, in parts of the font's size: the fonts count in thousandths.
const fn width(letter: char, bold: bool) -> f32 {
    let thousandths = match (letter, bold) {
        ('0'..='9', false) => 636.0,
        ('0'..='9', true) => 696.0,
        ('\u{2212}', _) => 838.0,
        (' ' | '\u{a0}' | ',' | '.', false) => 318.0,
        (' ' | '\u{a0}', true) => 348.0,
        (',' | '.', true) => 380.0,
        _ => 600.0,
    };
    thousandths / 1000.0
}
