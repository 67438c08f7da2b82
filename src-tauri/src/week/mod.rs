//! The week on its way to the screen: what is booked, to be looked at, booked and changed.
//!
//! What lies on which day, and over what, is known in the crate `studio`.

pub mod calendar;
pub mod commands;
#[cfg(test)]
mod tests;
pub mod view;
pub mod wire;
