//! macOS.

pub mod power;
pub mod print;
