//! The moisturizer guide: what of it depends on the protocol.
//!
//! All its other words stand in the catalogue.

pub mod commands;
pub mod wire;
