//! Aktuelt: what the company tells, filtered by the server to what concerns the customer, with marks for what is unread.

mod filter;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use filter::{FilterBy, FilterChoice, NewsFilter};
pub use screen::News;
pub use state::{ArticleRow, ArticleState, NewsState, PictureState};
