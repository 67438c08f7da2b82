//! Photos of clients: taking them in, looking at them, comparing and exporting them.
//!
//! A picture is read, sealed and opened without the vault's guard: that takes a while, and keeps
//! nobody from the rest. It is in memory alone, and every task that has one is known to whoever
//! locks, as one that has a key.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
