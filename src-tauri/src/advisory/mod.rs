//! Advisories: what the artist should know of the open vault without having asked, and what
//! can be done about it.
//!
//! It does not know how any of it came about: the vault tells what it noticed.

pub mod commands;
mod concern;
pub mod view;
pub mod wire;
