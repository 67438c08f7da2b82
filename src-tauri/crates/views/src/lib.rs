//! Sentences that the app and the command line share. A text for only one of them stands in that
//! crate. The words come from `strings`, the decisions from `studio` and `records`.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

pub mod import;
pub mod product;
