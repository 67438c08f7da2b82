//! `cargo xtask prove`: the long-running tests of the vault.

use crate::error::Error;
use crate::{needs, setup, step, workspace};

/// The parts that can be run alone.
const PROOFS: [&str; 3] = ["faults", "flips", "kills"];

/// Runs the vault's proofs and prints how many cases each covered.
///
/// They try every point at which a crash, a torn write or a failing disk can hit the
/// vault, flip bits in every page, and kill the program 10,000 times at random moments.
/// `--kills=N` changes that number; `--operation=save` tries only the faults of saving.
///
/// # Errors
/// Fails for an unknown argument, or if a proof fails.
pub fn prove(arguments: &[String]) -> Result<(), Error> {
    let passed = passed_on(arguments)?;
    setup::system(&[needs::BUILD, needs::TEST])?;
    let test = ["test", "--release", "--package", "records"];
    let proof = ["--test", "proof", "--", "--long"];
    step::run(
        "Prove",
        workspace::cargo(&[&test[..], &proof].concat()).args(passed),
    )
}

/// Returns the arguments if all of them are known to the proof.
fn passed_on(arguments: &[String]) -> Result<&[String], Error> {
    for argument in arguments {
        let is_count = argument
            .strip_prefix("--kills=")
            .is_some_and(|count| count.parse::<u32>().is_ok());
        let is_operation = argument.starts_with("--operation=");
        if !is_count && !is_operation && !PROOFS.contains(&argument.as_str()) {
            return Err(Error::UnknownArgument {
                command: "prove",
                argument: argument.clone(),
            });
        }
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_proof_or_all_and_a_count_of_kills() {
        let is_good = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            passed_on(&words).is_ok()
        };
        assert!(is_good(&[]) && is_good(&["faults"]) && is_good(&["kills", "--kills=1000"]));
        assert!(is_good(&["faults", "--operation=erase"]));
        assert!(!is_good(&["everything"]) && !is_good(&["--kills=many"]) && !is_good(&["--long"]));
    }
}
