//! A paper as PDF that can be read aloud (PDF/UA-1: tags, title, language, outline), with the fonts in it: `DejaVu Sans`, cut
//! down to the letters of western Europe (`data/fonts`).

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ContentTag, SpanTag};
use krilla::text::{Font, TextDirection};
use krilla::{Document, SerializeSettings};

use super::layout::{self, A4, Band, Page, Part, Text, Tone};
use super::sheet::Block;
use super::tags::Tags;
use super::{PaperError, Sheet};

const REGULAR: &[u8] = include_bytes!("../../data/fonts/DejaVuSans.ttf");
const BOLD: &[u8] = include_bytes!("../../data/fonts/DejaVuSans-Bold.ttf");

impl Sheet {
    /// The file.
    pub fn to_pdf(&self) -> Result<Vec<u8>, PaperError> {
        let failed = |error: String| PaperError::Pdf(error);
        let configuration =
            ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
        let configuration = configuration.map_err(|error| failed(format!("{error:?}")))?;
        let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
        let mut document = Document::new_with(settings);
        let authors = vec![self.company.clone()];
        document.set_metadata(
            Metadata::new().title(self.title.clone()).language("nb".to_owned()).authors(authors),
        );
        let mut press = Press::new()?;
        let pages = layout::pages(self);
        for page in &pages {
            let settings = PageSettings::from_wh(A4.0, A4.1).ok_or(PaperError::Asset("page"))?;
            let mut sheet = document.start_page_with(settings);
            let mut surface = sheet.surface();
            press.page(&mut surface, page);
            surface.finish();
            sheet.finish();
        }
        document.set_outline(self.outline(&pages));
        document.set_tag_tree(press.tags.tree(self));
        document.finish().map_err(|error| failed(format!("{error:?}")))
    }

    /// The headings, to go to.
    fn outline(&self, pages: &[Page]) -> Outline {
        let mut outline = Outline::new();
        for (place, page) in pages.iter().enumerate() {
            for text in &page.texts {
                let heading = match text.part {
                    Some(Part::Title) => true,
                    Some(Part::Block { block, .. }) => {
                        matches!(self.blocks.get(block), Some(Block::Section(_)))
                    }
                    None => false,
                };
                if heading {
                    let above = Point::from_xy(text.x, text.y - text.look.size);
                    let destination = XyzDestination::new(place, above);
                    outline.push_child(OutlineNode::new(text.words.clone(), destination));
                }
            }
        }
        outline
    }
}

struct Press {
    regular: Font,
    bold: Font,
    tags: Tags,
}

impl Press {
    fn new() -> Result<Self, PaperError> {
        let font = |bytes: &'static [u8]| Font::new(bytes.into(), 0).ok_or(PaperError::Asset("font"));
        Ok(Self { regular: font(REGULAR)?, bold: font(BOLD)?, tags: Tags::default() })
    }

    fn page(&mut self, surface: &mut Surface<'_>, page: &Page) {
        for band in &page.bands {
            surface.start_tagged(ContentTag::Artifact(Artifact::default()));
            draw_band(surface, band);
            surface.end_tagged();
        }
        for text in &page.texts {
            let tag = match text.part {
                Some(_) => ContentTag::Span(SpanTag::empty()),
                None => ContentTag::Artifact(Artifact::default()),
            };
            let identifier = surface.start_tagged(tag);
            self.draw_text(surface, text);
            surface.end_tagged();
            if let Some(part) = text.part {
                self.tags.add(part, identifier);
            }
        }
    }

    fn draw_text(&self, surface: &mut Surface<'_>, text: &Text) {
        let font = if text.look.bold { self.bold.clone() } else { self.regular.clone() };
        surface.set_fill(Some(fill(text.look.tone)));
        let start = Point::from_xy(left_edge(text), text.y);
        surface.draw_text(start, font, text.look.size, &text.words, false, TextDirection::LeftToRight);
    }
}

fn draw_band(surface: &mut Surface<'_>, band: &Band) {
    let mut outline = PathBuilder::new();
    if let Some(rectangle) = Rect::from_xywh(band.x, band.y, band.width, band.height) {
        outline.push_rect(rectangle);
    }
    if let Some(path) = outline.finish() {
        surface.set_fill(Some(fill(band.tone)));
        surface.draw_path(&path);
    }
}

/// Each on white, and white on the accent, has a contrast of 4.5 or more, but for the line, which says nothing.
fn fill(tone: Tone) -> Fill {
    let (red, green, blue) = match tone {
        Tone::Ink => (0x16, 0x22, 0x28),
        Tone::Muted => (0x4c, 0x5b, 0x63),
        Tone::Accent => (0x00, 0x5b, 0x57),
        Tone::Paper => (0xff, 0xff, 0xff),
        Tone::Wash => (0xe8, 0xf3, 0xf1),
        Tone::Line => (0xb7, 0xc6, 0xc9),
    };
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn left_edge(text: &Text) -> f32 {
    if !text.ends_here {
        return text.x;
    }
    let width: f32 = text.words.chars().map(|letter| width(letter, text.look.bold)).sum();
    width.mul_add(-text.look.size, text.x)
}

/// How wide a letter is, in parts of the font's size: the fonts count in thousandths. Only what ends at an edge is measured:
/// numbers and the few words beside them.
const fn width(letter: char, bold: bool) -> f32 {
    let thousandths = match (letter, bold) {
        ('0'..='9', false) => 636.0,
        ('0'..='9', true) => 696.0,
        ('\u{2212}', _) => 838.0,
        (' ' | '\u{a0}' | ',' | '.', false) => 318.0,
        (' ' | '\u{a0}', true) => 348.0,
        (',' | '.', true) => 380.0,
        ('/', false) => 337.0,
        ('/', true) => 365.0,
        ('k', false) => 579.0,
        ('k', true) => 665.0,
        ('W', false) => 989.0,
        ('W', true) => 1103.0,
        ('h', false) => 634.0,
        ('h', true) => 712.0,
        ('r', false) => 411.0,
        ('r', true) => 493.0,
        ('ø' | 'e' | 'a', false) => 613.0,
        ('ø' | 'e', true) => 683.0,
        ('S' | 'd', false) => 635.0,
        ('i', false) => 278.0,
        ('v', false) => 592.0,
        (_, false) => 600.0,
        (_, true) => 680.0,
    };
    thousandths / 1000.0
}
