//! `cargo xtask package`: builds the installers for this system.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// Builds the installers: deb and rpm on Linux, elsewhere what Tauri builds by default.
///
/// # Errors
/// Fails if a step fails.
pub fn package(arguments: &[String]) -> Result<(), Error> {
    takes_none("package", arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    // No AppImage, because Tauri downloads tools while it builds one.
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

/// Packs the Debian packages again with xz, which makes them a quarter smaller. Tauri
/// only supports gzip.
///
/// Without dpkg-deb they stay as they are.
///
/// # Errors
/// Fails if a package cannot be unpacked or packed.
pub fn repack_debian() -> Result<(), Error> {
    if step::find_program("dpkg-deb").is_none() {
        return Ok(());
    }
    for package in debian_packages(&workspace::target().join("release/bundle/deb")) {
        let unpacked = package.with_extension("unpacked");
        // An earlier run that was interrupted may have left this folder.
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
    fn only_debian_packages_are_repacked() {
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
