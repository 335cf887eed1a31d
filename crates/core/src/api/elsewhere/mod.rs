//! Servers that are not the grid company's API: the industry's Nettariff API, the public daily spot files, web pages. They know
//! nothing of the customer's login, and never see a token of it.

mod nettariff;
mod pictures;
mod spot_files;

#[cfg(test)]
mod tests;

pub use nettariff::NettariffApi;
pub use pictures::{Pictures, is_picture};
pub use spot_files::SpotFiles;
