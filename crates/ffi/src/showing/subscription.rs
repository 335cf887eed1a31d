use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::task::AbortHandle;

/// Keeps states coming. They stop when it is dropped or cancelled; one that is under way just then may still arrive.
#[derive(Debug, uniffi::Object)]
pub struct Subscription {
    task: AbortHandle,
    wanted: Arc<AtomicBool>,
}

impl Subscription {
    pub(super) fn new(task: AbortHandle, wanted: Arc<AtomicBool>) -> Arc<Self> {
        Arc::new(Self { task, wanted })
    }
}

#[uniffi::export]
impl Subscription {
    /// Stops the states. Any number of times.
    pub fn cancel(&self) {
        self.wanted.store(false, Ordering::Release);
        self.task.abort();
    }

    /// States still come: nobody has cancelled it, and the listener has not failed.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.wanted.load(Ordering::Acquire) && !self.task.is_finished()
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.cancel();
    }
}
