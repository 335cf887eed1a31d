use std::io::{Error, ErrorKind, Read, Result};

/// The most bytes that are read without a finished record: a quote that is never closed must not swallow the file.
const MOST_BYTES_OF_A_RECORD: u64 = 1024 * 1024;

/// A source that fails when a record does not end.
pub(super) struct Capped<R> {
    source: R,
    delivered: u64,
    record_began: u64,
    ends_with_newline: bool,
}

impl<R: Read> Capped<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, delivered: 0, record_began: 0, ends_with_newline: false }
    }

    /// Says that a record is finished.
    pub(super) fn record_done(&mut self) {
        self.record_began = self.delivered;
    }

    /// Whether all that was delivered is `consumed` and the last line has no newline.
    pub(super) fn stopped_within_a_line(&self, consumed: u64) -> bool {
        consumed >= self.delivered && !self.ends_with_newline
    }
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if self.delivered.saturating_sub(self.record_began) > MOST_BYTES_OF_A_RECORD {
            return Err(Error::new(
                ErrorKind::InvalidData,
                "a row is over 1 MB long: a quote is never closed?",
            ));
        }
        let count = self.source.read(buffer)?;
        if let Some(last) = count.checked_sub(1).and_then(|last| buffer.get(last)) {
            self.ends_with_newline = *last == b'\n';
        }
        self.delivered = self.delivered.saturating_add(u64::try_from(count).unwrap_or(0));
        Ok(count)
    }
}
