use std::sync::Arc;

use crate::auth::UserId;
use crate::outbox::{Outbox, Post, Sender};

/// An open outbox and what sends from it.
#[derive(Clone)]
pub(super) struct Mailbox {
    pub outbox: Arc<Outbox>,
    pub sender: Arc<Sender<Post>>,
}

/// The outboxes that are open: the user's, and that of whoever is not signed in.
#[derive(Default)]
pub(super) struct Mailboxes {
    pub user: Option<(UserId, Mailbox)>,
    pub area: Option<Mailbox>,
}
