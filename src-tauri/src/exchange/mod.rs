//! Export and import: files that leave the vault, and files whose clients are taken in.
//!
//! What the formats look like, and which clients of a file are known, is not decided here.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
