//! `cargo xtask deny`: checks the dependencies for advisories, licences, sources and
//! duplicates.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::{step, workspace};

/// The advisory database for Rust packages. `deny.toml` names it too.
const DATABASE: &str = "https://github.com/RustSec/advisory-db";

/// Checks everything in `Cargo.lock` against `deny.toml`.
///
/// `--database=FOLDER` reads the advisories from a clone of the database. Without it
/// they are fetched; if that fails, the rest is checked and a message says what was
/// left out.
///
/// # Errors
/// Fails if cargo-deny is not installed or finds something, or if the folder is not a
/// clone of the database.
pub fn deny(arguments: &[String]) -> Result<(), Error> {
    let database = database(arguments)?;
    if step::answer(&mut workspace::cargo(&["deny", "--version"])).is_none() {
        return Err(Error::Missing {
            what: vec!["cargo-deny"],
            remedy: "`cargo install cargo-deny --locked` builds it.".to_owned(),
        });
    }
    step::run(
        "Check licences, sources and duplicates",
        &mut workspace::cargo(&["deny", "--locked", "check", "bans", "licenses", "sources"]),
    )?;
    let mut fetch = from(
        database.as_ref(),
        workspace::cargo(&["deny", "fetch", "db"]),
    );
    if let Some(folder) = &database {
        step::run("Read the advisories", &mut fetch)?;
        // A clone says nothing of what was published since.
        if let Some(date) = date_of(folder) {
            eprintln!("advisories: as of {date}, the date of the clone's last commit.");
        }
    } else if !is_success(&mut fetch) {
        eprintln!(
            "advisories: not run. {DATABASE} is out of reach; with a clone of it: \
             `cargo xtask deny --database=FOLDER`."
        );
        return Ok(());
    }
    step::run(
        "Check the advisories",
        &mut from(
            database.as_ref(),
            workspace::cargo(&["deny", "--locked", "check", "advisories"]),
        ),
    )
}

/// Returns the folder given with `--database=`, if any.
fn database(arguments: &[String]) -> Result<Option<PathBuf>, Error> {
    let Some(argument) = arguments.first() else {
        return Ok(None);
    };
    let folder = argument
        .strip_prefix("--database=")
        .filter(|folder| !folder.is_empty() && arguments.len() == 1)
        .ok_or_else(|| Error::UnknownArgument {
            command: "deny",
            argument: argument.clone(),
        })?;
    let path = PathBuf::from(folder);
    match path.canonicalize() {
        Ok(path) => Ok(Some(path)),
        Err(source) => Err(Error::File {
            operation: "read",
            path,
            source,
        }),
    }
}

/// Returns the date of the last commit in a clone, such as `2026-11-27`.
fn date_of(clone: &Path) -> Option<String> {
    let mut log = Command::new("git");
    step::answer(log.args(["log", "-1", "--format=%cs"]).current_dir(clone))
}

/// Makes git read the database from a folder instead of its address.
fn from(database: Option<&PathBuf>, mut command: Command) -> Command {
    if let Some(folder) = database {
        command
            .env("GIT_CONFIG_COUNT", "1")
            .env(
                "GIT_CONFIG_KEY_0",
                format!("url.{}.insteadOf", folder.display()),
            )
            .env("GIT_CONFIG_VALUE_0", DATABASE);
    }
    command
}

/// Runs a command without showing its output, and returns true if it succeeds. A
/// failure is expected here.
fn is_success(command: &mut Command) -> bool {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(words: &[&str]) -> Result<Option<PathBuf>, Error> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        database(&words)
    }

    #[test]
    fn the_database_is_one_folder_that_is_there() {
        assert!(matches!(given(&[]), Ok(None)));
        let here = given(&["--database=."]).unwrap().unwrap();
        assert!(here.is_absolute(), "{}", here.display());
        assert!(matches!(
            given(&["--database=/no/such/folder"]),
            Err(Error::File { .. })
        ));
        for words in [
            &["--database="][..],
            &["advisories"],
            &["--database=.", "--all"],
        ] {
            assert!(
                given(words).is_err_and(|error| error.is_usage()),
                "{words:?}"
            );
        }
    }

    #[test]
    fn the_configuration_names_the_database_that_a_clone_stands_in_for() {
        let text = std::fs::read_to_string(workspace::root().join("deny.toml")).unwrap();
        assert!(text.contains(&format!("db-urls = [\"{DATABASE}\"]")));
        let folder = PathBuf::from("/clone");
        let command = from(Some(&folder), Command::new("git"));
        let set: Vec<_> = command.get_envs().filter_map(|(_, value)| value).collect();
        assert!(set.contains(&"url./clone.insteadOf".as_ref()) && set.contains(&DATABASE.as_ref()));
    }
}
