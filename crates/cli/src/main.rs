//! kundeapp
fn main() {}
