//! Times the check on the text of standard input.
#![allow(clippy::print_stdout, reason = "an example that prints")]

use std::io::Read as _;
use std::time::Instant;

use ingredients::{ClientFacts, StudioRule, check};

fn main() -> std::io::Result<()> {
    let mut label = String::new();
    std::io::stdin().read_to_string(&mut label)?;
    let _ = check("Aqua", &StudioRule::default(), &ClientFacts::default());
    for _ in 0..10 {
        let start = Instant::now();
        let check = check(&label, &StudioRule::default(), &ClientFacts::default());
        println!(
            "{:?} for {} ingredients",
            start.elapsed(),
            check.ingredients.len()
        );
    }
    Ok(())
}
