//! The open vault, as the app uses it: the door, the settings, the list of clients in
//! memory, plans from what is kept.
//!
//! Nothing here knows of Tauri or of a window.

pub mod backup;
pub mod clock;
pub mod concern;
pub mod day;
pub mod door;
pub mod exchange;
pub mod given;
pub mod keys;
pub mod merge;
pub mod notes;
pub mod open;
pub mod place;
pub mod plans;
pub mod preferences;
pub mod product;
pub mod refusals;
pub mod register;
pub mod samples;
pub mod shared;
#[cfg(test)]
pub(crate) mod tests;
pub mod writing;

pub use door::{Door, Open};
pub use shared::SharedDoor;
