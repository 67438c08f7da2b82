//! Calendar files that clients take home, made from the same plan as their sheets.
//!
//! Which events a plan has is known in the crate `calendar`.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod wire;
