//! Judges labels from standard input, one a line, for a look at many at once.
#![allow(clippy::print_stdout, reason = "an example that prints")]

use std::io::BufRead as _;

use ingredients::{ClientFacts, StudioRule, check};

fn main() {
    for label in std::io::stdin().lock().lines().map_while(Result::ok) {
        let check = check(&label, &StudioRule::default(), &ClientFacts::default());
        println!("{}", serde_json::to_string(&check).unwrap_or_default());
    }
}
