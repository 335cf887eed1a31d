//! How a screen's states come to the shell: the first at once, later ones from one task, in order, the latest wins.

mod follow;
mod listener;
mod screen;
mod shown;
mod subscription;
#[cfg(test)]
mod tests;

pub use listener::{Listener, ListenerGone};
pub use screen::{CoreScreen, ScreenError};
pub(crate) use screen::{screen, shown};
pub use shown::Shown;
pub use subscription::Subscription;
