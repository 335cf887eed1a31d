use std::sync::LazyLock;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

/// What time it is on this device. Decides, with what the server says of the time, whether something has expired.
pub trait Clock: Send + Sync + 'static {
    /// What the device's clock shows. It may be wrong, and somebody may set it.
    fn now(&self) -> DateTime<Utc>;

    /// How long this process has run, by a counter that nobody can set; `None` where there is none. It may stand still
    /// while the device sleeps.
    fn uptime(&self) -> Option<Duration> {
        None
    }
}

/// The clock of this phone or computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn uptime(&self) -> Option<Duration> {
        Some(START.elapsed())
    }
}
