//! What the company tells and offers: articles and which of them are read, outages, forms, inspections. Each list comes
//! whole and takes the place of the one before.

mod inspections;
mod lists;
mod news;

pub use news::StoredArticle;
