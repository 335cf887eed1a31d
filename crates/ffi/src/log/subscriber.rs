use std::sync::{PoisonError, RwLock};

use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use super::courier::Courier;
use super::line::Line;

/// Whoever listens now.
static COURIER: RwLock<Option<Courier>> = RwLock::new(None);

/// Makes a line of every event that is worth one. The core has no spans.
pub struct LineSubscriber;

impl LineSubscriber {
    /// Lines go to `courier` from now on.
    pub fn install(courier: Courier) {
        *COURIER.write().unwrap_or_else(PoisonError::into_inner) = Some(courier);
        // The second time it is there already, and asks for the courier at every line.
        let _there_already = tracing::subscriber::set_global_default(Self);
    }
}

impl Subscriber for LineSubscriber {
    /// Of the libraries only what is wrong: they know less of what may be said.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let ours = metadata.target().starts_with("kundeapp") || metadata.target().starts_with("nettleie");
        *metadata.level() <= if ours { Level::INFO } else { Level::WARN }
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::INFO)
    }

    fn event(&self, event: &Event<'_>) {
        if let Some(courier) = &*COURIER.read().unwrap_or_else(PoisonError::into_inner) {
            courier.take(Line::of(event));
        }
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
