//! Every page that the product can print, looked at from all sides.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops on what it does not expect"
)]

mod given;
mod handouts;
mod names;
mod pages;
mod says;
