//! The price table, and quotes of clients.
//!
//! How a quote begins and what it comes to is known in `studio`.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
