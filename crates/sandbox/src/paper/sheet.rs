/// What a paper says, in the order in which it is read. Where it stands is `layout`'s to decide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub company: String,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Section(String),
    /// A few words on a line of their own.
    Paragraph(String),
    /// A label with its value.
    Field(String, String),
    /// What matters most on the page, large.
    Highlight(String, String),
    Table(Table),
}

/// Rows with a name and three numbers. An empty cell belongs to the one before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub head: [String; COLUMNS],
    pub rows: Vec<[String; COLUMNS]>,
    /// Rows under the line.
    pub sums: Vec<[String; COLUMNS]>,
}

pub const COLUMNS: usize = 4;

impl Sheet {
    /// A paper of the company with a heading.
    pub fn new(company: &str, title: &str) -> Self {
        Self { company: company.to_owned(), title: title.to_owned(), blocks: Vec::new() }
    }

    /// A label with its value.
    pub fn field(&mut self, label: &str, value: &str) {
        self.blocks.push(Block::Field(label.to_owned(), value.to_owned()));
    }

    /// What matters most.
    pub fn highlight(&mut self, label: &str, value: &str) {
        self.blocks.push(Block::Highlight(label.to_owned(), value.to_owned()));
    }

    /// A line of text.
    pub fn paragraph(&mut self, text: &str) {
        self.blocks.push(Block::Paragraph(text.to_owned()));
    }

    /// A heading within the paper.
    pub fn section(&mut self, text: &str) {
        self.blocks.push(Block::Section(text.to_owned()));
    }

    /// A table.
    pub fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }
}
