use std::fmt;

use crate::load::{LoadError, Place};

/// What is wrong, and at which path in the document.
#[derive(Debug)]
pub(super) struct Fault {
    path: String,
    reason: String,
}

/// Turns a reason into a [`Fault`] at a path.
pub(super) fn at(path: impl Into<String>) -> impl FnOnce(String) -> Fault {
    let path = path.into();
    |reason| Fault { path, reason }
}

impl Fault {
    pub(super) fn in_file(self, file: &str) -> LoadError {
        LoadError::new(file, Place::Path(self.path), &self.reason)
    }

    /// The same fault seen from the part of the document that holds it.
    pub(super) fn under(self, parent: &str) -> Self {
        Self { path: format!("{parent}.{}", self.path), ..self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}
