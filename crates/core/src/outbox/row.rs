//! How an item lies in its row.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row};

use super::seal::Seal;
use super::{GaveUp, Item, ItemId, ItemKind, ItemState, OutboxError, files};

/// Every column of [`RawItem`].
pub const SELECT: &str =
    "SELECT id, kind, state, made_at, attempts, content, case_number, done_at, reason FROM item";

/// An item as it lies in its row.
pub struct RawItem {
    id: ItemId,
    kind: String,
    pub state: String,
    made_at: i64,
    attempts: u32,
    content: Option<Vec<u8>>,
    case: Option<String>,
    done_at: Option<i64>,
    reason: Option<String>,
}

impl RawItem {
    pub fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ItemId(row.get(0)?),
            kind: row.get(1)?,
            state: row.get(2)?,
            made_at: row.get(3)?,
            attempts: row.get(4)?,
            content: row.get(5)?,
            case: row.get(6)?,
            done_at: row.get(7)?,
            reason: row.get(8)?,
        })
    }

    /// What it is, opened as far as that can be.
    pub fn opened(self, connection: &Connection, seal: &Seal) -> Result<Item, OutboxError> {
        let kind = ItemKind::from_id(&self.kind).ok_or(OutboxError::Unreadable)?;
        let made_at = instant(self.made_at)?;
        let json = self.content.as_ref().and_then(|sealed| seal.open(&place(self.id), sealed).ok());
        let content = json.and_then(|json| serde_json::from_slice(&json).ok());
        // One that cannot be opened must not hide the others.
        let state = if content.is_some() { self.state()? } else { ItemState::Lost };
        let files = if content.is_some() { files::of_item(connection, seal, self.id)? } else { Vec::new() };
        Ok(Item { id: self.id, kind, state, made_at, attempts: self.attempts, content, files })
    }

    fn state(&self) -> Result<ItemState, OutboxError> {
        let reason = self.reason.as_deref().unwrap_or_default();
        Ok(match self.state.as_str() {
            "draft" => ItemState::Draft,
            "waiting" => ItemState::Waiting,
            "sending" => ItemState::Sending,
            "sent" => ItemState::Sent {
                case: self.case.clone().unwrap_or_default(),
                at: instant(self.done_at.unwrap_or(self.made_at))?,
            },
            "refused" => ItemState::Refused(serde_json::from_str(reason).unwrap_or_default()),
            "gave_up" => ItemState::GaveUp(serde_json::from_str(reason).unwrap_or(GaveUp::NotTaken)),
            "lost" => ItemState::Lost,
            _ => return Err(OutboxError::Unreadable),
        })
    }
}

fn instant(seconds: i64) -> Result<DateTime<Utc>, OutboxError> {
    DateTime::from_timestamp(seconds, 0).ok_or(OutboxError::Unreadable)
}

/// Where the content of an item lies, for its seal.
pub fn place(id: ItemId) -> String {
    format!("item {}", id.0)
}
