use tokio::runtime::Handle;
use tokio::sync::watch;

use super::App;

/// One signal for everything that a screen may have to be drawn anew for: data and pages, what is written and sent, papers that
/// are kept, session, choices, how the server is reached.
#[derive(Clone, Default)]
pub(super) struct Changes(watch::Sender<u64>);

impl Changes {
    /// Something has changed.
    pub fn tell(&self) {
        self.0.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// Passes on what `source` tells, for as long as it lives.
    pub fn pass_on<T: Send + Sync + 'static>(&self, mut source: watch::Receiver<T>, runtime: &Handle) {
        let changes = self.clone();
        runtime.spawn(async move {
            while source.changed().await.is_ok() {
                changes.tell();
            }
        });
    }
}

impl App {
    /// A number that changes whenever a screen's state may be another: after data, a page or a paper came, something was
    /// written or sent, a login or logout, a choice, or the server was lost or found. Of several changes in a row, the latest; a change need not be one of every screen.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inner.changes.0.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_a_source_tells_is_passed_on_until_it_is_gone() {
        let (changes, source) = (Changes::default(), watch::Sender::new(0));
        let mut told = changes.0.subscribe();
        changes.pass_on(source.subscribe(), &Handle::current());
        source.send_replace(1);
        told.changed().await.unwrap();
        drop(source);
        tokio::task::yield_now().await;
        drop(changes);
        assert!(told.changed().await.is_err(), "the task has ended with its source");
    }
}
