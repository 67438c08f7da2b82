//! `cargo xtask bench`: measures the packaged build.

use crate::error::Error;
use crate::lint::takes_none;
use crate::package::repack_debian;
use crate::{needs, setup, step, ui, workspace};

/// Builds the package and what it is compared with, and prints a table of figures and
/// one for the vault.
///
/// `vault` prints only the vault's.
///
/// # Errors
/// Fails if a step fails.
pub fn bench(arguments: &[String]) -> Result<(), Error> {
    setup::system(&[needs::BUILD, needs::TEST])?;
    if is_vault_alone(arguments)? {
        return step::run(
            "Measure the vault",
            &mut workspace::cargo(&["bench", "--package", "records", "--bench", "vault"]),
        );
    }
    ui::install()?;
    // Both builds use one selection, so that the app and the empty window share their
    // dependencies, with the same features.
    let selection = ["--workspace", "--examples"];
    let package = [&["build", "--bundles", "deb", "--"][..], &selection].concat();
    step::run("tauri build", &mut ui::program("tauri", &package))?;
    repack_debian()?;
    let figures = ["--bench", "figures", "--bench", "vault"];
    step::run(
        "Measure",
        &mut workspace::cargo(&[&["bench", "--workspace"][..], &figures].concat()),
    )
}

fn is_vault_alone(arguments: &[String]) -> Result<bool, Error> {
    match arguments {
        [only] if only == "vault" => Ok(true),
        _ => takes_none("bench", arguments).map(|()| false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_or_the_vault_alone() {
        assert!(is_vault_alone(&["vault".to_owned()]).unwrap());
        assert!(!is_vault_alone(&[]).unwrap());
        assert!(is_vault_alone(&["app".to_owned()]).is_err());
    }
}
