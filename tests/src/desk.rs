//! A display, a message bus and a home folder that belong to one test.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::process::Group;
use crate::screen::Screen;

/// The size of the screen in pixels: the window fits on it without being moved.
pub const SCREEN: (u32, u32) = (1440, 900);

/// How the system asks programs to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// Dark words on light ground.
    Light,
    /// Light words on dark ground.
    Dark,
}

/// A desk that nobody else works at. Dropping it ends everything on it.
#[derive(Debug)]
pub struct Desk {
    // Fields are dropped in this order: programs first, then their folder.
    _bus: Group,
    _display: Group,
    display_name: String,
    appearance: Appearance,
    session: Option<String>,
    is_open: bool,
    folder: TempDir,
}

impl Desk {
    /// Sets up an empty desk in light.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Appearance::Light)
    }

    /// Sets up an empty desk with this appearance.
    #[must_use]
    pub fn with(appearance: Appearance) -> Self {
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
        .arg(format!("{}x{}x24", SCREEN.0, SCREEN.1))
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
            // Its remarks on the limits of this machine are nothing to a test.
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

    /// Lets the test look into the memory of all programs from here on, which the app lets
    /// nobody do but an administrator. Whoever is none is one of a space of users of their
    /// own, which those programs live in.
    pub fn open_memory(&mut self) {
        self.is_open = !rustix::process::geteuid().is_root();
    }

    /// Tells all programs from here on that they belong to this session of the user's.
    pub fn belong_to_session(&mut self, id: &str) {
        self.session = Some(id.to_owned());
    }

    /// A command that runs at this desk, with nothing of the developer's own
    /// environment but the search path.
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
            // The system's bus too: nothing of the machine is to be heard here.
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

    /// The name of the display, such as `:99`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display_name
    }

    /// The address of the message bus.
    #[must_use]
    pub fn bus(&self) -> String {
        format!("unix:path={}", self.folder.path().join("bus").display())
    }

    /// The home folder of whoever works here.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Where programs keep their data.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where programs keep what is of this computer alone.
    #[must_use]
    pub fn state(&self) -> PathBuf {
        self.home().join(".local/state")
    }

    /// Where programs lie that take the place of the machine's own.
    #[must_use]
    pub fn programs(&self) -> PathBuf {
        self.folder.path().join("programs")
    }

    /// What the screen shows now.
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

/// A bus that starts no services: no portal, no accessibility bridge, nothing of the
/// machine that the test runs on.
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
