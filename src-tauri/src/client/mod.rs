//! One client: everything that is kept about them, and their screen.
//!
//! How their sessions and notes are shown is left to `session` and `note`.

pub mod commands;
pub mod file;
pub mod list;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
