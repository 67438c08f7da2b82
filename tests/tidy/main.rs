//! House rules that the compiler does not check: the crate graph, sources in the
//! shipped data, licences, words, what the UI may contain, and the top level of the
//! repository.

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
