use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// Says on the error stream how far something has come, once it has taken a second.
#[derive(Debug)]
pub struct Progress {
    what: &'static str,
    began: Instant,
    shown: bool,
}

const PATIENCE: Duration = Duration::from_secs(1);

impl Progress {
    /// Begins something that may take a while.
    pub fn new(what: &'static str) -> Self {
        Self { what, began: Instant::now(), shown: false }
    }

    /// How far it has come.
    pub fn update(&mut self, far: &str) {
        if self.began.elapsed() < PATIENCE {
            return;
        }
        let mut stderr = io::stderr().lock();
        // A closed error stream is no reason to stop.
        let _ = if stderr.is_terminal() {
            write!(stderr, "\r{}: {far}\u{1b}[K", self.what)
        } else if self.shown {
            Ok(())
        } else {
            writeln!(stderr, "{}: {far}", self.what)
        };
        self.shown = true;
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        let mut stderr = io::stderr().lock();
        if self.shown && stderr.is_terminal() {
            let _ = write!(stderr, "\r\u{1b}[K");
        }
    }
}
