//! The figures that the product promises, measured in one run and printed as one
//! table: `cargo xtask bench`.
//!
//! Each figure stands beside something else measured in the same run, so that it says
//! something on any machine.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "prints a table, and stops where it cannot measure"
)]

mod app;
mod engine;
#[path = "../../src-tauri/crates/records/benches/vault/filling.rs"]
mod filling;
mod page;
mod studio;
mod table;

fn main() {
    // Cargo hands arguments of its own to whatever it benches.
    if !cfg!(target_os = "linux") {
        println!("The figures are measured on Linux, where the app can be watched.");
        return;
    }
    let mut table = table::Table::default();
    // First, so that its first PDF is the first of the process.
    page::sheet(&mut table);
    engine::plan(&mut table);
    let empty = app::start_and_memory(&mut table);
    app::sizes(&mut table);
    studio::day(&mut table, empty);
    println!("{table}");
}
