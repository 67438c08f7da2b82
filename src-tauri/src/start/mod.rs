//! The first answer to the screen: the language, the protocols, and what the form can offer.
//!
//! It needs no vault.

pub mod commands;
pub mod view;
pub mod wire;
