//! The company's database: SQLite, in memory unless a file is given. SQL lives here and nowhere else.

pub mod access;
pub mod attachments;
pub mod authorisations;
pub mod blocks;
pub mod cases;
pub mod challenges;
pub mod circles;
mod columns;
pub mod company;
mod database;
pub mod grants;
pub mod invoices;
pub mod made;
pub mod newest;
pub mod people;
pub mod present;
pub mod progress;
pub mod readings;
mod schema;
pub mod sessions;
pub mod spot_days;
pub mod templates;
pub mod writes;

pub use database::{Database, DbError};
pub use made::Made;
