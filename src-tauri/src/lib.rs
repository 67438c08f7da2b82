//! The app.
/// Runs.
pub fn run() {}
