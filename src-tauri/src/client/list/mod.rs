//! The list of clients: its window, order and filters, and what changes who is in it.
//!
//! Which clients fit and in which order they come is decided in the crate `studio`.

pub mod commands;
mod merge;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
