//! Undo, the bin, and erasing a client for good.
//!
//! What a step takes back, and how long the bin keeps things, is decided by the vault.

pub mod commands;
pub mod view;
pub mod wire;
