use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// To a mobile number.
    Sms,
    /// To an e-mail address.
    Email,
}

impl Channel {
    /// The word on the wire, also among the login's `amr`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
        }
    }

    pub(crate) fn from_id(id: &str) -> Option<Self> {
        [Self::Sms, Self::Email].into_iter().find(|channel| channel.id() == id)
    }
}

/// A message that the company sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The number (8 digits) or address (lower case).
    pub to: String,
    /// How it travelled.
    pub channel: Channel,
    /// What it says, in Norwegian.
    pub text: String,
    /// The one-time code in it.
    pub code: Option<String>,
    /// When it was sent, by the company's clock.
    pub sent_at: DateTime<Utc>,
}

/// Every message that the company has sent since it started; clones share it. Kept in memory only.
#[derive(Clone, Debug, Default)]
pub struct Outbox(Arc<Mutex<Vec<Message>>>);

impl Outbox {
    /// All messages, newest first.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        self.lock().iter().rev().cloned().collect()
    }

    /// The messages to one number or address, newest first.
    #[must_use]
    pub fn messages_to(&self, recipient: &str) -> Vec<Message> {
        self.lock().iter().rev().filter(|message| message.to == recipient).cloned().collect()
    }

    /// The newest one-time code sent to a number or address.
    #[must_use]
    pub fn latest_code(&self, recipient: &str) -> Option<String> {
        self.lock()
            .iter()
            .rev()
            .filter(|message| message.to == recipient)
            .find_map(|message| message.code.clone())
    }

    /// Sends a message; the log has it too, since the sandbox's user may watch the terminal and not the page.
    pub(crate) fn send(&self, message: Message) {
        tracing::info!(to = message.to, channel = message.channel.id(), "phone: {}", message.text);
        self.lock().push(message);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Message>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
