//! Sentences that the app and the command line share. A text for only one of them stands there.

pub mod import;
pub mod product;
pub mod stock;
