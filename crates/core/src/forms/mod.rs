//! Filling in: what the user has answered so far, the rules that answers must keep, and the letter that comes of them.
//! Pure; what is kept and sent is the business of [`crate::outbox`].

mod answers;
mod attachment;
mod check;
mod contact;
mod draft;
mod hazard;
mod letter;
#[cfg(test)]
mod tests;
mod text;

pub use answers::{Answer, Answers};
pub use attachment::{Attachment, AttachmentError, MediaType};
pub use check::Context;
pub use contact::inquiry;
pub use draft::{FormDraft, Subject};
pub use hazard::{HazardCategory, Place, PlaceKind, hazard};
pub use letter::Letter;
