//! The real app, driven as a person drives it.

#![cfg(target_os = "linux")]

mod start;
