//! The artist's protocols: what they say, drafts of one's own, publishing, comparing, sharing.
//!
//! What a protocol says of a session is the plan's to say.

pub mod commands;
mod compare;
mod faults;
mod picture;
#[cfg(test)]
mod tests;
mod view;
pub mod wire;
