//! Windows.

pub mod power;
pub mod print;
