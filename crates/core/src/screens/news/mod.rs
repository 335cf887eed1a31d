//! Aktuelt: what the company tells, filtered by the server to what concerns the customer, with marks for what is unread.

mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use screen::News;
pub use state::{ArticleRow, ArticleState, NewsState, PictureState};
