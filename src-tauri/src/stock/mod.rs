//! The studio's bottles and boxes, recalls, and what an inspector asks for.

pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
