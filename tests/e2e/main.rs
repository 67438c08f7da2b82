//! The real app, driven as a person drives it: found by role and name, worked with
//! pointer and keyboard, at a desk of its own for each test.

#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    reason = "a test stops where it does not find what it expects"
)]

mod accessible;
mod day;
mod guide;
mod keyboard;
mod logind;
mod memory;
mod print;
mod refusals;
mod sheet;
mod stall;
mod vault;
mod window;
mod words;
