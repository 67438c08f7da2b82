//! Notes: saving them as they are typed, their earlier versions, and their marks on the
//! timeline.
//!
//! When a save begins a new version is decided in the crate `studio`.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
