//! The grid company's servers as the app sees them.

pub mod wire;
