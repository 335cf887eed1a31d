//! The engine on files: no server, no network.

pub mod export;
mod input;
mod oddities;
pub mod price_signal;
pub mod settle;
mod settle_text;
pub mod tiers;
