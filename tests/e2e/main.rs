//! End-to-end tests of the real app.
//!
//! It is driven as a person drives it, found by role and name, with pointer and
//! keyboard. Each test has a desk of its own.

#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    reason = "a test stops where it does not find what it expects"
)]

mod accessible;
mod client_file;
mod day;
mod guide;
mod keyboard;
mod logind;
mod memory;
mod practice;
mod print;
mod protocol;
mod refusals;
mod sheet;
mod stall;
mod vault;
mod window;
mod words;
