//! A stand-in for the PDF viewer, which keeps the file it is given, or fails.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use crate::desk::Desk;

/// Sets up a viewer, and returns the path at which it will keep the next file it is
/// given.
#[must_use]
pub fn set_up(desk: &Desk) -> PathBuf {
    let given = desk.home().join("given.pdf");
    let keep = format!(
        "#!/bin/sh\ncp \"$1\" \"{0}.part\" && mv \"{0}.part\" \"{0}\"\n",
        given.display()
    );
    write(desk, "xdg-open", &keep);
    given
}

/// Sets up a desk on which every program that could open a PDF fails.
pub fn set_up_failing(desk: &Desk) {
    for launcher in open::commands("page.pdf") {
        let name = launcher.get_program().to_string_lossy();
        write(desk, &name, "#!/bin/sh\nexit 3\n");
    }
}

fn write(desk: &Desk, name: &str, script: &str) {
    let program = desk.programs().join(name);
    fs::write(&program, script).expect("a program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("one that runs");
}
