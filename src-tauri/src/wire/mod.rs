//! What crosses to the screen: requests, answers and errors, with their TypeScript types.
//!
//! The types are plain data. Every word in them comes from the catalogue or from a
//! protocol, every date is worded in Rust.

pub mod advisory;
pub mod care;
pub mod check;
pub mod client;
pub mod clients;
pub mod failure;
pub mod guide;
pub mod history;
pub mod page;
pub mod plan;
pub mod refused;
pub mod settings;
pub mod start;
pub mod today;
pub mod vault;

#[cfg(test)]
pub mod names;
