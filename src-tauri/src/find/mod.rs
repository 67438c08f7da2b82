//! Finding clients, consultations and notes by a few letters, and answering what a client may do today.
//!
//! What fits, and which fits best, is decided by the vault's search.

pub mod commands;
mod forms;
mod question;
#[cfg(test)]
mod tests;
mod view;
mod visits;
pub mod wire;
