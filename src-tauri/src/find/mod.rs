//! Finding clients and notes by a few letters.
//!
//! What fits, and which fits best, is decided by the vault's search.

pub mod commands;
pub mod wire;
