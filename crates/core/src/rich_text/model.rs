use serde::Serialize;

/// Text in blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RichText {
    /// Top to bottom.
    pub blocks: Vec<RichBlock>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RichBlock {
    /// A heading.
    Heading {
        /// 1 for one right under the title of the screen, 2 for one below that.
        level: u8,
        /// Its text.
        spans: Vec<RichSpan>,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        spans: Vec<RichSpan>,
    },
    /// A list.
    List {
        /// Its items are numbered.
        ordered: bool,
        /// The text of each item.
        items: Vec<Vec<RichSpan>>,
    },
}

/// A run of text in one form. A line break is `\n`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RichSpan {
    /// The text.
    pub text: String,
    /// Set off from the rest.
    pub bold: bool,
    /// An https address that it leads to.
    pub link: Option<String>,
}

impl RichText {
    /// The words alone, blocks and items with a space between.
    #[must_use]
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        let mut add = |spans: &[RichSpan]| {
            if !text.is_empty() {
                text.push(' ');
            }
            text.extend(spans.iter().map(|span| span.text.as_str()));
        };
        for block in &self.blocks {
            match block {
                RichBlock::Heading { spans, .. } | RichBlock::Paragraph { spans } => add(spans),
                RichBlock::List { items, .. } => items.iter().for_each(|item| add(item)),
            }
        }
        text
    }
}
