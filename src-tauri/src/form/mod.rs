//! The studio's forms, what clients have signed, and client mode.

pub mod commands;
pub mod mode;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
