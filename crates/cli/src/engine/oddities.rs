use std::fmt::Display;
use std::io::{self, Write};

/// What was odd about the files. It is told when the result is printed: a command that fails says one line only.
#[derive(Debug, Default)]
pub struct Oddities(Vec<String>);

impl Oddities {
    /// Takes note of one.
    pub fn note(&mut self, text: &impl Display) {
        self.0.push(text.to_string());
    }

    /// Tells them all on the error stream.
    pub fn tell(&self) {
        let mut stderr = io::stderr().lock();
        for text in &self.0 {
            // A closed error stream is no reason to stop.
            let _ = writeln!(stderr, "kundeapp: warning: {text}");
        }
    }
}
