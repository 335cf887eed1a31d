//! Servers that are not the grid company's own: the industry's Nettariff API, and the public daily spot files. They know
//! nothing of the customer's login, and never see a token of it.

mod nettariff;
mod spot_files;

#[cfg(test)]
mod tests;

pub use nettariff::NettariffApi;
pub use spot_files::SpotFiles;
