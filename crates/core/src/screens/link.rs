use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How the app stands with the server, as the last attempt to reach it found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Link {
    /// It answers, or nobody has asked yet.
    #[default]
    Online,
    /// It cannot be reached.
    Offline,
    /// It answers, but not as it should.
    Trouble,
    /// Planned work.
    Maintenance {
        /// When it ends, if the server says.
        until: Option<DateTime<Utc>>,
    },
    /// It does not speak with this version of the app any more.
    AppTooOld,
    /// The session has ended: what is here can be read, but nothing new comes before the next login.
    SessionEnded,
    /// It answers, but there is no space left on this device for what is new.
    StorageFull,
    /// It answers, but nothing can be written on this device.
    StorageReadOnly,
}
