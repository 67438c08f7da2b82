//! `aftercare`.
fn main() {}
