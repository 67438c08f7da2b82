//! Sentences that the app and the command line share. A text for only one of them stands there.

pub mod contact;
pub mod import;
pub mod money;
pub mod month;
pub mod product;
pub mod quote;
pub mod stock;
pub mod week;
