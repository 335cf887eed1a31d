use std::error::Error;
use std::fmt::{self, Write};

use kundeapp_core::Chain;
use tracing::field::{Field, Visit};
use tracing::{Event, Level};

use super::LogLevel;
use super::redaction::redacted;

/// Letters of a message; what is longer is cut.
const LONGEST: usize = 1_000;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub level: LogLevel,
    pub target: String,
    pub message: String,
}

impl Line {
    /// What an event says, with nobody's secrets in it.
    pub fn of(event: &Event<'_>) -> Self {
        let mut text = Text::default();
        event.record(&mut text);
        let mut message = redacted(&text.message);
        message.push_str(&redacted(&text.fields));
        Self {
            level: level(*event.metadata().level()),
            target: event.metadata().target().to_owned(),
            message: message.chars().take(LONGEST).collect(),
        }
    }
}

fn level(level: Level) -> LogLevel {
    match level {
        Level::ERROR => LogLevel::Error,
        Level::WARN => LogLevel::Warn,
        _ => LogLevel::Info,
    }
}

/// The message of an event, and its fields behind it.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Text {
    fn put(&mut self, field: &Field, value: fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = match field.name() {
            "message" => self.message.write_fmt(value),
            name => write!(self.fields, ", {name}: {value}"),
        };
    }
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.put(field, format_args!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, format_args!("{value}"));
    }

    /// With all that it was caused by.
    fn record_error(&mut self, field: &Field, error: &(dyn Error + 'static)) {
        self.put(field, format_args!("{}", Chain(error)));
    }
}
