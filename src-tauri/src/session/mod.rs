//! Sessions: their form, their records, and what was decided at them about the branches of
//! the protocol.
//!
//! What a session does to the healing is the plan's to say.

pub mod commands;
pub mod view;
pub mod wire;

#[cfg(test)]
mod tests;
