//! A display, a message bus and a home folder that belong to one test.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::process::Group;
use crate::screen::Screen;

/// The size of the screen, in pixels. The window fits on it without being moved.
pub const SCREEN: (u32, u32) = (1440, 900);

/// The colour scheme that the system asks programs for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
}

/// An isolated desktop. Dropping it ends every program on it.
#[derive(Debug)]
pub struct Desk {
    // Fields are dropped in this order: the programs first, then their folder.
    _bus: Group,
    _display: Group,
    display_name: String,
    appearance: Appearance,
    session: Option<String>,
    is_open: bool,
    folder: TempDir,
}

impl Desk {
    /// Sets up an empty desk with the light appearance.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Appearance::Light)
    }

    /// Sets up an empty desk with this appearance.
    #[must_use]
    pub fn with(appearance: Appearance) -> Self {
        Self::on_screen(appearance, SCREEN)
    }

    /// Sets up an empty desk with a screen of this size.
    #[must_use]
    pub fn on_screen(appearance: Appearance, (width, height): (u32, u32)) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("desk")
            .tempdir()
            .expect("a temporary folder");
        for name in FOLDERS {
            fs::create_dir_all(folder.path().join(name)).expect("a folder of the desk");
        }
        let path = std::env::var_os("PATH").unwrap_or_default();

        let mut xvfb = Command::new("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-noreset",
            "-screen",
            "0",
        ])
        .arg(format!("{width}x{height}x24"))
        .arg("-fbdir")
        .arg(folder.path().join("screen"))
        .env("PATH", &path);
        let (display, number) = Group::start_and_read_line(&xvfb);

        let settings = folder.path().join("bus.conf");
        let socket = folder.path().join("bus");
        fs::write(&settings, bus_settings(&socket)).expect("the settings of the bus");
        let mut daemon = Command::new("dbus-daemon");
        daemon
            .arg("--config-file")
            .arg(&settings)
            // dbus-daemon warns about resource limits, which does not matter to a test.
            .args(["--nofork", "--print-address=1", "--syslog-only"])
            .env("PATH", &path);
        let (bus, _) = Group::start_and_read_line(&daemon);

        Self {
            _bus: bus,
            _display: display,
            display_name: format!(":{number}"),
            appearance,
            session: None,
            is_open: false,
            folder,
        }
    }

    /// Makes the memory of all programs started from now on readable for the test.
    ///
    /// Only an administrator can read the app's memory. If the test does not run as root,
    /// the programs get a user namespace, in which the test has an administrator's rights.
    pub fn open_memory(&mut self) {
        self.is_open = !rustix::process::geteuid().is_root();
    }

    /// Puts all programs started from now on into this login session, through
    /// `XDG_SESSION_ID`.
    pub fn belong_to_session(&mut self, id: &str) {
        self.session = Some(id.to_owned());
    }

    /// Returns a command that runs on this desk.
    ///
    /// Of the developer's environment it keeps only the search path.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let at = |name: &str| self.folder.path().join(name);
        let theme = match self.appearance {
            Appearance::Light => "Adwaita",
            Appearance::Dark => "Adwaita:dark",
        };
        let outside = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(self.programs()).chain(std::env::split_paths(&outside));
        let mut command = if self.is_open {
            let mut command = Command::new("unshare");
            command.args(["--user", "--map-current-user"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command
            .env_clear()
            .env("PATH", std::env::join_paths(path).expect("a search path"))
            .env("GTK_THEME", theme)
            .env("DISPLAY", &self.display_name)
            // The system bus too, so that nothing of the real machine is heard here.
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus())
            .env("DBUS_SYSTEM_BUS_ADDRESS", self.bus())
            .env("HOME", at("home"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_RUNTIME_DIR", at("runtime"))
            .env("TMPDIR", at("tmp"))
            .env("LANG", "C.UTF-8")
            .env("TZ", "America/Vancouver")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("GSETTINGS_BACKEND", "memory")
            .current_dir(at("home"));
        if let Some(session) = &self.session {
            command.env("XDG_SESSION_ID", session);
        }
        command
    }

    /// Returns the name of the display, such as `:99`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display_name
    }

    /// Returns the address of the message bus.
    #[must_use]
    pub fn bus(&self) -> String {
        format!("unix:path={}", self.folder.path().join("bus").display())
    }

    /// Returns the home folder of the desk.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Returns the folder in which programs store their data (`XDG_DATA_HOME`).
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Returns the folder in which programs store their settings (`XDG_CONFIG_HOME`).
    #[must_use]
    pub fn config(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    /// Returns the folder where programs keep what belongs to this computer alone.
    #[must_use]
    pub fn state(&self) -> PathBuf {
        self.home().join(".local/state")
    }

    /// Returns the folder of programs that replace those of the machine. It comes first on
    /// the search path.
    #[must_use]
    pub fn programs(&self) -> PathBuf {
        self.folder.path().join("programs")
    }

    /// Returns a picture of what the screen shows now.
    #[must_use]
    pub fn screen(&self) -> Screen {
        Screen::read(&self.folder.path().join("screen/Xvfb_screen0"))
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

const FOLDERS: &[&str] = &[
    "home", "programs", "config", "data", "cache", "runtime", "tmp", "screen",
];

/// Returns the configuration of a bus that starts no services: no portal and no
/// accessibility bridge, so that nothing of the real machine is involved.
fn bus_settings(socket: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        socket.display()
    )
}
