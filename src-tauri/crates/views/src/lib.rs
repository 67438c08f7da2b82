//! Domain values in words, where the app and the command line say the same. What only one
//! of them says stands there.
//!
//! Nothing is decided here, and no word stands here: both come from the crates below.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

pub mod import;
