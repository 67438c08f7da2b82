//! `cargo xtask package`: the installers for this system.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// Builds the installers: deb and rpm on Linux, elsewhere what Tauri makes by default.
///
/// # Errors
/// When a step fails.
pub fn package(arguments: &[String]) -> Result<(), Error> {
    takes_none("package", arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    // An AppImage is left out on purpose: its tools are downloaded while it is made.
    let bundles: &[&str] = if cfg!(target_os = "linux") {
        &["build", "--bundles", "deb,rpm"]
    } else {
        &["build"]
    };
    step::run("tauri build", &mut ui::program("tauri", bundles))?;
    repack_debian()?;
    eprintln!(
        "The packages lie in {}.",
        workspace::target().join("release/bundle").display()
    );
    Ok(())
}

/// Packs the Debian packages anew with xz, which saves a quarter: Tauri knows gzip alone.
/// Without dpkg-deb they stay as they are, larger and just as good.
///
/// # Errors
/// When a package cannot be unpacked or packed.
pub fn repack_debian() -> Result<(), Error> {
    if step::find_program("dpkg-deb").is_none() {
        return Ok(());
    }
    for package in debian_packages(&workspace::target().join("release/bundle/deb")) {
        let unpacked = package.with_extension("unpacked");
        // What an earlier try that was cut short has left.
        let _ = fs::remove_dir_all(&unpacked);
        let mut unpack = Command::new("dpkg-deb");
        unpack.arg("--raw-extract").args([&package, &unpacked]);
        step::run("Unpack the Debian package", &mut unpack)?;
        let mut pack = Command::new("dpkg-deb");
        pack.args(["--root-owner-group", "-Zxz", "--build"])
            .args([&unpacked, &package]);
        step::run("Pack it with xz", &mut pack)?;
        let _ = fs::remove_dir_all(&unpacked);
    }
    Ok(())
}

fn debian_packages(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debian_packages_are_packed_anew() {
        assert!(debian_packages(Path::new("/no/such/folder")).is_empty());
        let folder = std::env::temp_dir().join(format!("packages-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        for name in ["app_1.0_amd64.deb", "app_1.0_amd64", "app-1.0.rpm"] {
            fs::write(folder.join(name), "").unwrap();
        }
        let found = debian_packages(&folder);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, [folder.join("app_1.0_amd64.deb")]);
    }
}
