//! The house rules that no compiler holds: the crate graph, sources in the shipped
//! data, what the UI may contain, the top level of the repository.

#![allow(
    clippy::expect_used,
    reason = "a test stops where it does not find what it expects"
)]

mod crates;
mod data;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod licences;
mod page;
mod tree;
mod words;
