/// What stands where on an A4 page; lengths in points from its upper left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub title: String,
    pub texts: Vec<Text>,
    /// Heights of lines across the page.
    pub rules: Vec<f32>,
    y: f32,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Its left edge, or its right edge when [`Self::ends_here`].
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    pub size: f32,
    pub bold: bool,
    pub ends_here: bool,
    pub words: String,
}

/// The left and the right margin, and between them where the columns of numbers end.
pub const LEFT: f32 = 56.0;
pub const RIGHT: f32 = 539.0;
const VALUES: f32 = 190.0;
pub const COLUMNS: [f32; 3] = [340.0, 440.0, RIGHT];

impl Sheet {
    /// A page with the company's name and a heading.
    pub fn new(company: &str, title: &str) -> Self {
        let mut sheet = Self { title: title.to_owned(), y: 64.0, ..Self::default() };
        sheet.put(LEFT, 11.0, false, company);
        sheet.down(34.0);
        sheet.put(LEFT, 22.0, true, title);
        sheet.down(34.0);
        sheet
    }

    /// A label with its value beside it.
    pub fn field(&mut self, label: &str, value: &str) {
        self.put(LEFT, 10.0, false, label);
        self.put(VALUES, 10.0, true, value);
        self.down(16.0);
    }

    /// A line of text.
    pub fn paragraph(&mut self, text: &str) {
        self.put(LEFT, 10.0, false, text);
        self.down(16.0);
    }

    /// A heading within the page, with a line under it.
    pub fn section(&mut self, text: &str) {
        self.down(14.0);
        self.put(LEFT, 12.0, true, text);
        self.rule();
    }

    /// A row of a table: a name, and numbers that end where their columns do.
    pub fn row(&mut self, bold: bool, name: &str, numbers: [&str; 3]) {
        self.put(LEFT, 10.0, bold, name);
        for (x, number) in COLUMNS.into_iter().zip(numbers).filter(|(_, number)| !number.is_empty()) {
            let words = number.to_owned();
            self.texts.push(Text { x, y: self.y, size: 10.0, bold, ends_here: true, words });
        }
        self.down(16.0);
    }

    /// A line across the page.
    pub fn rule(&mut self) {
        self.rules.push(self.y + 5.0);
        self.down(21.0);
    }

    fn put(&mut self, x: f32, size: f32, bold: bool, text: &str) {
        self.texts.push(Text { x, y: self.y, size, bold, ends_here: false, words: text.to_owned() });
    }

    fn down(&mut self, by: f32) {
        self.y += by;
    }
}
