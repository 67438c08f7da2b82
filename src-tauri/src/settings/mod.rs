//! The settings and the studio's profile, as forms.
//!
//! What a setting does is known where it is used.

pub mod commands;
pub mod view;
pub mod wire;
