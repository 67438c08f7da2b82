//! The check of a product's label, against the studio's rule and a client's record.
//!
//! What an ingredient means is known in the crate `ingredients` alone.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
