//! The words of the product, and dates as each language writes them.
//!
//! One catalogue, `assets/strings/<language>/*.ftl`, serves the sheet, the command line
//! and the screen. This crate gives out its messages and writes civil dates and wall
//! clock times; it does not know what any message is for, and it knows no clock.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod catalogue;
mod dates;
mod language;

#[cfg(test)]
mod tests;

pub use catalogue::{Unsaid, Value, Words};
pub use language::{Language, UnknownLanguage};
