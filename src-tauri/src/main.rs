//! The app.
fn main() { scalp_aftercare::run(); }
