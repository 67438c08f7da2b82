//! The day's screen: who is healing, who needs the artist, and whether all is well with the
//! vault.
//!
//! Who is on it, and what they need, is decided in the crate `studio`.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
