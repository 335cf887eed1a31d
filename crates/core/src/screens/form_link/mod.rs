//! From what a page shows to the form that does something about it: the form's id, what it is about, and what becomes of it on
//! its way.

mod letters;
mod link;
mod linker;
#[cfg(test)]
mod tests;

pub use letters::Letters;
pub use link::{FormLink, Preset};
pub(super) use linker::{Known, Linker};
