use serde_saphyr::{Location, Spanned};

use super::parse::place_of;
use super::scalar::Text;
use crate::load::warning::Warnings;
use crate::load::{LoadError, Place, Warning};

/// The file that is being read: where its errors and warnings come from.
pub(super) struct Context<'a> {
    file: &'a str,
    warnings: Warnings,
}

impl<'a> Context<'a> {
    pub(super) fn of(file: &'a str) -> Self {
        Self { file, warnings: Warnings::of(file) }
    }

    pub(super) fn error(&self, at: Location, reason: &str) -> LoadError {
        LoadError::new(self.file, place_of(at), reason)
    }

    pub(super) fn warn(&mut self, at: Location, text: &str) {
        self.warnings.add(place_of(at), text);
    }

    pub(super) fn warn_file(&mut self, text: &str) {
        self.warnings.add(Place::File, text);
    }

    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings.into_list()
    }

    /// What `read` makes of a scalar; its reason stands behind the key's name.
    pub(super) fn value<T>(
        &self,
        key: &str,
        text: &Text,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<T, LoadError> {
        read(&text.value).map_err(|reason| self.error(text.referenced, &format!("{key}: {reason}")))
    }

    /// The part that must stand under `key` in what begins at `parent`.
    pub(super) fn required<T>(&self, parent: Location, key: &str, part: Option<T>) -> Result<T, LoadError> {
        part.ok_or_else(|| self.error(parent, &format!("{key} is missing")))
    }

    /// A scalar that must stand there, read.
    pub(super) fn required_value<T>(
        &self,
        parent: Location,
        key: &str,
        text: Option<&Text>,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<T, LoadError> {
        self.value(key, self.required(parent, key, text)?, read)
    }
}

/// A part of the file and where it begins.
pub(super) fn split<T>(part: Spanned<T>) -> (T, Location) {
    (part.value, part.referenced)
}
