use std::io::BufRead;

use csv::{ByteRecord, Reader, ReaderBuilder, Terminator};

use super::capped::Capped;
use crate::load::{LoadError, Place};

/// The records of one file, with the line on which each stands.
pub(super) struct Rows<'a, R> {
    file: &'a str,
    reader: Reader<Capped<R>>,
    record: ByteRecord,
}

impl<'a, R: BufRead> Rows<'a, R> {
    pub(super) fn of(file: &'a str, source: R) -> Self {
        // A line ends at LF; the CR before it is trimmed off the last field like any other space.
        let reader = ReaderBuilder::new()
            .delimiter(b';')
            .terminator(Terminator::Any(b'\n'))
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(64 * 1024)
            .from_reader(Capped::new(source));
        Self { file, reader, record: ByteRecord::new() }
    }

    /// Goes to the next record that is no blank line; `false` at the end of the file.
    pub(super) fn advance(&mut self) -> Result<bool, LoadError> {
        loop {
            match self.reader.read_byte_record(&mut self.record) {
                Ok(false) => return Ok(false),
                Ok(true) => self.reader.get_mut().record_done(),
                Err(error) => {
                    let line = self.reader.position().line();
                    let reason = match error.into_kind() {
                        csv::ErrorKind::Io(error) => format!("cannot be read: {error}"),
                        _ => "cannot be read as CSV".to_owned(),
                    };
                    return Err(LoadError::new(self.file, Place::Line(line), &reason));
                }
            }
            if !self.record.as_slice().trim_ascii().is_empty() || self.record.len() > 1 {
                return Ok(true);
            }
        }
    }

    pub(super) const fn record(&self) -> &ByteRecord {
        &self.record
    }

    /// The line on which the present record begins.
    pub(super) fn line(&self) -> u64 {
        let position = self.reader.position();
        let inside = self.record.as_slice().split(|byte| *byte == b'\n').skip(1).count();
        let own_newline = u64::from(!self.reader.get_ref().stopped_within_a_line(position.byte()));
        position.line().saturating_sub(u64::try_from(inside).unwrap_or(0)).saturating_sub(own_newline)
    }

    pub(super) fn error(&self, reason: &str) -> LoadError {
        LoadError::new(self.file, Place::Line(self.line()), reason)
    }
}
