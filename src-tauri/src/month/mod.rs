//! The studio's months in figures, and who has not come for long.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
