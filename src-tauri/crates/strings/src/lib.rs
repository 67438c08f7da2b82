//! The words of the program, and dates as each language writes them.
//!
//! One catalogue, `assets/strings/<language>/*.ftl`, serves the sheet, the command line
//! and the screen; other languages than English have what a client reads, and what the shipped
//! protocols say (`protocols.json`). When the crate is built, each message becomes a method of [`Words`] with
//! the variables as arguments, and a type for the screen. The crate also writes civil dates
//! and wall-clock times, and reads them as people type them. It reads no clock.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod dates;
mod digits;
mod language;

#[cfg(test)]
mod tests;
mod typed;
mod vocabulary;
mod week;
mod words;

pub use dates::Hours;
pub use language::{Language, UnknownLanguage};
pub use typed::{DateAbout, DateFault, DateOrder, TimeFault};
pub use vocabulary::Vocabulary;
pub use week::first_weekday;
pub use words::{Value, Words};
