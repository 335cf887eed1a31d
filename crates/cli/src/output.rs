use std::io::{self, BufWriter, StdoutLock, Write};

use serde::Serialize;

use crate::failure::Failure;

/// Standard output, buffered; flush it with [`finish`].
pub fn standard() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// Writes what is still buffered.
pub fn finish(mut output: impl Write) -> Result<(), Failure> {
    Ok(output.flush()?)
}

/// Prints one JSON value and a line end.
pub fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let mut output = standard();
    serde_json::to_writer(&mut output, value).map_err(io::Error::from)?;
    writeln!(output)?;
    finish(output)
}
