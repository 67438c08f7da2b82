//! Pages: sheets, handouts and letters, what they are made from, and which of them a client
//! was given.
//!
//! How a page looks is known in the crate `sheets`.

pub mod commands;
mod form;
pub mod given;
mod handout;
pub mod page;
mod quote;
pub mod scalp;
mod table;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
