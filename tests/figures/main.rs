//! The figures that the project states, measured in one run and printed as one table.
//!
//! `cargo xtask bench` runs all of them.
//! `cargo bench --workspace --bench figures -- studio` measures one part: page, engine,
//! app or studio.
//!
//! Where it can, a figure is compared with another one of the same run, so that it
//! means something on any machine.

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
mod vault;

use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Memory is from where the app's is.
#[global_allocator]
static HEAP: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

fn main() {
    if !cfg!(target_os = "linux") {
        println!("The figures are measured on Linux, where the app can be watched.");
        return;
    }
    // Cargo passes arguments of its own to a benchmark, which begin with a dash.
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let is_asked = |part: &str| asked.is_empty() || asked.iter().any(|asked| asked == part);
    let mut table = table::Table::default();
    // This part comes first so that its first PDF is the first of the process.
    if is_asked("page") {
        page::sheet(&mut table);
        page::preview(&mut table);
        page::together(&mut table);
    }
    if is_asked("engine") {
        engine::plan(&mut table);
    }
    if is_asked("app") {
        app::start_and_memory(&mut table);
        app::sizes(&mut table);
    }
    if is_asked("studio") {
        studio::day(&mut table);
    }
    println!("{table}");
}
