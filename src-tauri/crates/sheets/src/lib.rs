//! Plans and records on paper: printed pages, as PDF, SVG or PNG.
//!
//! Typst typesets a page once, from templates and fonts that are part of the program;
//! what is shown, saved and printed is that one page. Words and dates are passed in as
//! data and are never read as markup.
//!
//! The crate uses no file system, no network, no clock and no system fonts, so the same
//! input gives the same bytes.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod aftercare;
mod faces;
mod fault;
mod files;
mod handout;
mod letter;
mod page;
mod printed;
mod sheet;
mod strip;
#[cfg(test)]
mod tests;
mod typeset;
mod world;
mod wrap;

pub use aftercare::aftercare;
pub use fault::SheetFault;
pub use handout::{flaking_handout, guide_handout};
pub use letter::{Letter, LetterEntry, LetterSection, letter};
pub use printed::Printed;
pub use sheet::{Handout, Paper, Product, Sheet, Studio, TextSize};
pub use typeset::forget;
