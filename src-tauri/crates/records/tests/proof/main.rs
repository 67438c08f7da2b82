//! Proofs that need a process to be killed: at every write, sync, truncation and rename
//! of each operation, and at random. `cargo test` runs a short version; `-- --long`, in
//! release, the whole; `-- kills --kills=1000` that many kills; `-- faults
//! --operation=save` one operation. Each prints how many points it tried.
//!
//! Faults are injected with strace, so that the very binary that ships is tried, and
//! nothing in it knows of faults. Elsewhere than on Linux there is no strace, and these
//! proofs say so and do nothing.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // A proof prints its counts, and a failed unwrap is a failed proof.

#[path = "../common/mod.rs"]
mod common;
mod faults;
mod flips;
mod kills;
#[path = "../common/pages.rs"]
mod pages;
#[path = "../common/photos.rs"]
mod photos;
mod scene;
mod victim;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [word, operation, home, ..] = &arguments[..]
        && word == "victim"
    {
        std::process::exit(victim::run(operation, home.as_ref()));
    }
    if !cfg!(target_os = "linux") {
        println!("proof: faults are injected with strace, which this system does not have");
        return;
    }
    let is_long = arguments.iter().any(|argument| argument == "--long");
    let only = arguments.iter().find(|argument| !argument.starts_with('-'));
    let is_asked = |name: &str| only.is_none_or(|only| name.contains(only.as_str()));
    if is_asked("flips") {
        flips::prove(is_long);
    }
    if is_asked("kills") {
        let asked = value_of(&arguments, "--kills=").and_then(|count| count.parse().ok());
        kills::prove(asked.unwrap_or(if is_long { 10_000 } else { 25 }));
    }
    if is_asked("faults") {
        faults::prove(is_long, value_of(&arguments, "--operation="));
    }
}

fn value_of<'a>(arguments: &'a [String], option: &str) -> Option<&'a str> {
    let mut values = arguments.iter().filter_map(|one| one.strip_prefix(option));
    values.next()
}
