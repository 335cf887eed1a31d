//! Text with a little form, from HTML that somebody else wrote: paragraphs, headings, lists, bold, https links. Everything
//! else in the HTML is dropped, scripts and styles with what is in them, so no shell ever sees HTML.

mod builder;
mod link;
mod model;
mod reading;
#[cfg(test)]
mod tests;

pub use link::safe_link;
pub use model::{RichBlock, RichSpan, RichText};
