//! Every page that the program can print.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test stops on what it does not expect, and reads and writes its golden files"
)]

mod agree;
mod cards;
mod code;
mod colour;
mod drawn;
mod file;
mod forms;
mod given;
mod handouts;
mod languages;
mod letterhead;
mod letters;
mod logo;
mod measure;
mod names;
mod odd_logos;
mod packs;
mod pages;
mod quotes;
mod reading;
mod recall;
mod says;
mod scan;
mod standard;
