//! Every word a user sees, in Norwegian (bokmål) and English.
//!
//! Messages are Fluent files in `locales/`, compiled in. The id of a message begins with what its file is about, such as
//! `consumption-…` in `consumption.ftl`; no two files share such a beginning. Numbers, dates and names of days and months are not messages: see
//! [`crate::format`]. Why Fluent: docs/adr/0005-texts-in-fluent.md.

mod argument;
mod bundle;
mod language;
mod resources;
#[cfg(test)]
mod tests;
mod texts;

pub use argument::Argument;
pub use language::Language;
pub use texts::Texts;
