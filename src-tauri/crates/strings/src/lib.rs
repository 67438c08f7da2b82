//! The words of the program, and dates as each language writes them.
//!
//! One catalogue, `assets/strings/<language>/*.ftl`, serves the sheet, the command line
//! and the screen. The crate formats its messages and writes civil dates and wall-clock
//! times. It does not know what a message is for, and it reads no clock.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod catalogue;
mod dates;
mod language;

#[cfg(test)]
mod tests;

pub use catalogue::{Unsaid, Value, Words};
pub use language::{Language, UnknownLanguage};
