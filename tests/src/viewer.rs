//! A viewer of the desk's own, which keeps the page that it is given, or fails.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use crate::desk::Desk;

/// Sets the viewer up. The page that it is given next will lie at the path.
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

/// Sets up a desk on which no program shows pages, and whoever is asked says so.
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
