//! What the customer writes to the company: forms, inquiries, hazards, and the outbox they go through.

pub mod anonymous;
pub mod contact;
mod files;
pub mod form;
pub mod hazard;
pub mod outbox;
mod result;
