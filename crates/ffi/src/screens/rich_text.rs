use kundeapp_core::rich_text::{RichBlock, RichSpan, RichText};

/// Text in blocks.
#[uniffi::remote(Record)]
pub struct RichText {
    pub blocks: Vec<RichBlock>,
}

/// A block of text.
#[uniffi::remote(Enum)]
pub enum RichBlock {
    Heading {
        level: u8,
        spans: Vec<RichSpan>,
    },
    Paragraph {
        spans: Vec<RichSpan>,
    },
    // Kotlin would take `List` inside the block for this.
    #[uniffi(name = "ItemList")]
    List {
        ordered: bool,
        items: Vec<Vec<RichSpan>>,
    },
}

/// A run of text in one form. A line break is `\n`.
#[uniffi::remote(Record)]
pub struct RichSpan {
    pub text: String,
    pub bold: bool,
    pub link: Option<String>,
}
