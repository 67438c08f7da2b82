//! What the machine needs besides Rust and Node, with its package in each package
//! manager.
//!
//! A need is met if the thing can be used, however it was installed: a program is on
//! the search path, or pkg-config knows the library.

use std::process::Command;

use crate::step;

/// How to check that a need is met.
pub enum Sign {
    /// At least one of these programs is on the search path.
    Program(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
}

/// Something that a command needs on Linux.
pub struct Need {
    /// The thing, in words.
    pub what: &'static str,
    /// How to check that it is there.
    pub sign: Sign,
    /// The package on Debian.
    pub debian: &'static str,
    /// The package on Ubuntu.
    pub ubuntu: &'static str,
    /// The package on Fedora. A path stands for the package that provides that file.
    pub dnf: &'static str,
    /// The package on Arch.
    pub pacman: &'static str,
}

/// Needed to build and open the app.
///
/// The development package of WebKitGTK brings those of GTK, libsoup and
/// JavaScriptCore. The vault's encryption uses OpenSSL.
pub const BUILD: &[Need] = &[
    Need {
        what: "a C compiler",
        sign: Sign::Program(&["cc"]),
        debian: "build-essential",
        ubuntu: "build-essential",
        dnf: "gcc",
        pacman: "base-devel",
    },
    Need {
        what: "pkg-config",
        sign: Sign::Program(&["pkg-config"]),
        debian: "pkg-config",
        ubuntu: "pkg-config",
        dnf: "pkgconf-pkg-config",
        pacman: "pkgconf",
    },
    Need {
        what: "WebKitGTK 4.1 for developers",
        sign: Sign::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev",
        ubuntu: "libwebkit2gtk-4.1-dev",
        dnf: "webkit2gtk4.1-devel",
        pacman: "webkit2gtk-4.1",
    },
    Need {
        what: "OpenSSL for developers",
        sign: Sign::Library("openssl"),
        debian: "libssl-dev",
        ubuntu: "libssl-dev",
        dnf: "openssl-devel",
        pacman: "openssl",
    },
];

/// Needed to test UI components in a browser, to drive and trace the real app, to read
/// its PDFs, and to open a vault with standard tools.
pub const TEST: &[Need] = &[
    Need {
        what: "the WebDriver of WebKitGTK",
        sign: Sign::Program(&["WebKitWebDriver"]),
        debian: "webkit2gtk-driver",
        ubuntu: "webkit2gtk-driver",
        dnf: "/usr/bin/WebKitWebDriver",
        pacman: "webkitgtk-6.0",
    },
    Need {
        what: "a display without a screen (Xvfb)",
        sign: Sign::Program(&["Xvfb"]),
        debian: "xvfb",
        ubuntu: "xvfb",
        dnf: "/usr/bin/Xvfb",
        pacman: "xorg-server-xvfb",
    },
    Need {
        what: "keys for native dialogs (xdotool)",
        sign: Sign::Program(&["xdotool"]),
        debian: "xdotool",
        ubuntu: "xdotool",
        dnf: "xdotool",
        pacman: "xdotool",
    },
    Need {
        what: "a D-Bus daemon",
        sign: Sign::Program(&["dbus-daemon"]),
        debian: "dbus",
        ubuntu: "dbus",
        dnf: "dbus-daemon",
        pacman: "dbus",
    },
    Need {
        what: "a reader of PDF text (pdftotext)",
        sign: Sign::Program(&["pdftotext"]),
        debian: "poppler-utils",
        ubuntu: "poppler-utils",
        dnf: "poppler-utils",
        pacman: "poppler",
    },
    Need {
        what: "a tracer of system calls (strace)",
        sign: Sign::Program(&["strace"]),
        debian: "strace",
        ubuntu: "strace",
        dnf: "strace",
        pacman: "strace",
    },
    Need {
        what: "age",
        sign: Sign::Program(&["age"]),
        debian: "age",
        ubuntu: "age",
        dnf: "age",
        pacman: "age",
    },
    Need {
        what: "SQLCipher",
        sign: Sign::Program(&["sqlcipher"]),
        debian: "sqlcipher",
        ubuntu: "sqlcipher",
        dnf: "sqlcipher",
        pacman: "sqlcipher",
    },
    Need {
        what: "Chromium",
        sign: Sign::Program(&["chromium", "chromium-browser", "google-chrome"]),
        debian: "chromium",
        ubuntu: "chromium-browser",
        dnf: "chromium",
        pacman: "chromium",
    },
];

impl Need {
    /// Returns true if the thing can be used on this machine.
    pub fn is_met(&self) -> bool {
        match self.sign {
            Sign::Program(names) => names.iter().any(|name| step::find_program(name).is_some()),
            Sign::Library(name) => {
                let mut command = Command::new("pkg-config");
                command.args(["--exists", name]);
                step::answer(&mut command).is_some()
            }
        }
    }
}
