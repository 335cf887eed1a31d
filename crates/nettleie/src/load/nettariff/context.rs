use crate::load::warning::Warnings;
use crate::load::{LoadError, Place};

/// What is being read: where errors and warnings come from.
pub(super) struct Context<'a> {
    file: &'a str,
    pub(super) warnings: Warnings,
}

impl<'a> Context<'a> {
    pub(super) fn of(file: &'a str) -> Self {
        Self { file, warnings: Warnings::of(file) }
    }

    pub(super) fn error(&self, path: String, reason: &str) -> LoadError {
        LoadError::new(self.file, Place::Path(path), reason)
    }
}
