use std::fmt;

/// Where in a file something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line, from 1.
    Line(u64),
    /// A line and a column, from 1.
    LineColumn(u64, u64),
    /// A path inside the document, such as `tariffs[2].energy`.
    Path(String),
}

impl fmt::Display for Place {
    /// Follows the file's name: `, line 3`, or nothing for the file as a whole.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Line(line) => write!(f, ", line {line}"),
            Self::LineColumn(line, column) => write!(f, ", line {line}, column {column}"),
            Self::Path(path) => write!(f, ", {path}"),
        }
    }
}
