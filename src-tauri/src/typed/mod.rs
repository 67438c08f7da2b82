//! Dates and times on their way from the keyboard: what was typed, and what it was read as.
//!
//! How they are read is known in `strings`.

pub mod commands;
pub mod wire;

#[cfg(test)]
mod tests;
