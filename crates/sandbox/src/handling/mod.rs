//! What the company does with the forms that its pages lead to: what it asks of them beyond their description, and what
//! comes of them. A form that is not among these becomes a case that somebody works on, and nothing else.

mod accesses;
mod appointments;
mod authorisations;
mod errand;
mod offers;
mod readings;
mod received;
mod sent;
mod work;

pub use accesses::of_point as accesses_of_point;
pub use appointments::of_customer as appointments_of_customer;
pub use errand::Errand;
pub use offers::of_customer as offers_of_customer;
pub use sent::Sent;
pub use work::{carry_out, check};
