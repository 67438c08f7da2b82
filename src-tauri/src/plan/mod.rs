//! A plan on the screen: the cards and the timeline.
//!
//! Every date and verdict comes from the crate `protocol`; here they get words and positions.

#[cfg(test)]
mod agree;
pub mod commands;
pub mod shown_days;
pub mod timeline;
pub mod view;
pub mod wire;
