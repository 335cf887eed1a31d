use kundeapp_core::screens::Frame;
use kundeapp_core::screens::outbox::{DeliveryKind, DeliveryState, OutboxScreen as Core, OutboxState};

use crate::AppFailure;
use crate::showing::screen;

screen! {
    /// What was sent and what was not.
    OutboxScreen, OutboxListener, OutboxShown: Core => OutboxState
}

#[uniffi::export]
impl OutboxScreen {
    /// Lets something be tried again, and tries it now.
    pub async fn retry(&self, id: i64) -> Result<(), AppFailure> {
        let app = self.shown.app().clone();
        let again = self.shown.read(move |screen| {
            screen.retry(id)?;
            app.send_soon();
            Ok(())
        });
        again.await
    }

    /// Deletes something, unless an attempt is under way.
    pub async fn delete(&self, id: i64) -> Result<(), AppFailure> {
        self.shown.read(move |screen| screen.delete(id)).await
    }

    /// Sends what waits. What cannot be sent now stays, and is tried again later.
    pub async fn send(&self) -> Result<(), AppFailure> {
        let app = self.shown.app().clone();
        self.shown.ask(async move { app.send_outbox().await }).await
    }
}

/// Everything that the customer has written.
#[uniffi::remote(Record)]
pub struct OutboxState {
    pub frame: Frame,
    pub unsent: Vec<DeliveryState>,
    pub sent: Vec<DeliveryState>,
}

/// How far something that the customer wrote has come.
#[uniffi::remote(Record)]
pub struct DeliveryState {
    pub id: i64,
    pub kind: DeliveryKind,
    pub title: String,
    pub text: String,
    pub case: Option<String>,
    pub advice: Option<String>,
    pub can_retry: bool,
    pub spoken: String,
}

/// How far.
#[uniffi::remote(Enum)]
pub enum DeliveryKind {
    Draft,
    NotSent,
    Sent,
    Refused,
    GaveUp,
    Lost,
}
