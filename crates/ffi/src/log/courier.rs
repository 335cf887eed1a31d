use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::line::Line;
use super::{LogLevel, LogSink};

/// Lines that wait. When more come at once, the later ones are counted and left out: a log must not hold anything up.
const WAITING: usize = 256;

/// Takes lines from any thread, and hands them to the sink from one.
pub struct Courier {
    lines: SyncSender<Line>,
    left_out: Arc<AtomicU32>,
}

impl Courier {
    /// Lines go to `sink` until it fails or the courier is dropped.
    pub fn start(sink: Arc<dyn LogSink>) -> Self {
        let (lines, waiting) = sync_channel(WAITING);
        let left_out = Arc::<AtomicU32>::default();
        let counted = Arc::clone(&left_out);
        // Where the system gives no thread there is no log; the app works without.
        let _no_log = thread::Builder::new()
            .name("kundeapp-log".to_owned())
            .spawn(move || deliver(&waiting, sink.as_ref(), &counted));
        Self { lines, left_out }
    }

    /// Hands a line over, without waiting.
    pub fn take(&self, line: Line) {
        if self.lines.try_send(line).is_err() {
            self.left_out.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn deliver(waiting: &Receiver<Line>, sink: &dyn LogSink, left_out: &AtomicU32) {
    while let Ok(line) = waiting.recv() {
        let missing = left_out.swap(0, Ordering::Relaxed);
        if missing > 0 {
            let note = format!("{missing} lines were left out");
            if sink.write(LogLevel::Warn, module_path!().to_owned(), note).is_err() {
                return;
            }
        }
        if sink.write(line.level, line.target, line.message).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;
    use crate::LogSinkFailure;

    /// Writes nothing before it may.
    struct Slow {
        may: Mutex<Receiver<()>>,
        written: Sender<String>,
    }

    impl LogSink for Slow {
        fn write(&self, _: LogLevel, _: String, message: String) -> Result<(), LogSinkFailure> {
            let gone = |_| LogSinkFailure::Unavailable { reason: "the test is over".to_owned() };
            self.may.lock().unwrap().recv().map_err(gone)?;
            self.written.send(message).map_err(|_| gone(std::sync::mpsc::RecvError))
        }
    }

    #[test]
    fn a_slow_log_holds_nothing_up_and_says_what_it_left_out() {
        let ((allow, may), (written, lines)) = (channel(), channel());
        let courier = Courier::start(Arc::new(Slow { may: Mutex::new(may), written }));
        let more = WAITING + 50;
        for place in 0..more {
            let line = Line { level: LogLevel::Info, target: String::new(), message: place.to_string() };
            courier.take(line);
        }
        let left_out = courier.left_out.load(Ordering::Relaxed);
        assert!(left_out >= 49, "{left_out}");
        let delivered = more + 1 - usize::try_from(left_out).unwrap();
        (0..delivered).for_each(|_| allow.send(()).unwrap());
        let written: Vec<String> = lines.iter().take(delivered).collect();
        let note = format!("{left_out} lines were left out");
        assert_eq!(written.iter().filter(|line| **line == note).count(), 1, "{written:?}");
    }
}
