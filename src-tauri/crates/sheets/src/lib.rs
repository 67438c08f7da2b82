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
mod code;
mod colour;
mod document;
mod faces;
mod fault;
mod files;
mod form;
mod handout;
mod logo;
mod pack;
mod page;
mod plan_text;
mod quote;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
mod typeset;
mod typeset_document;
mod world;
mod wrap;

#[cfg(any(test, feature = "proof"))]
pub use aftercare::proof;
pub use aftercare::{aftercare, card};
pub use colour::{Accent, NotAColour, SEEN_ON_WHITE};
pub use document::{Document, DocumentEntry, DocumentSection, document};
pub use fault::SheetFault;
pub use form::{FormBlock, FormField, FormPage, form};
pub use handout::recall::{RecallLetter, RecallLetterUse, recall_letter};
pub use handout::{HandoutKind, MoisturizerRule, handout};
pub use logo::{Logo, LogoFault, MOST_LOGO_BYTES};
pub use pack::Pack;
pub use page::is_right_to_left;
pub use quote::{QuotePage, QuotePageLine, quote};
pub use sheet::{
    InEnglish, MOST_TAGLINE, PageStyle, Paper, Pigment, Product, Sheet, Studio, TextSize,
    allergy_in_words,
};
pub use table::{Table, TableCell, TableColumn, table};
pub use typeset::clear_cache;
pub use typeset_document::{TypesetDocument, left_out};
