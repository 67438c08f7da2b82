//! The app as a whole: start time, memory and size, compared with an empty Tauri window
//! that is built in the same way.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tests::desk::Desk;
use tests::process::{Group, of_group};

use crate::table::{Bytes, Table, median};

/// How often the app and the empty window are started, in turn.
const STARTS: usize = 11;

/// The time between two looks at the screen.
const LOOK: Duration = Duration::from_millis(2);

/// The longest time that a window may take to show text.
const PATIENCE: Duration = Duration::from_secs(30);

/// Memory has settled once it grows by less than this many bytes within [`REST`].
const SETTLED: u64 = 1 << 20;
const REST: Duration = Duration::from_secs(2);

/// The figures of one start.
pub struct Start {
    /// The time from the start of the process until text was on the screen.
    pub usable: Duration,
    /// The memory of all processes, once it had settled.
    pub memory: Bytes,
}

/// Measures how long the app takes to show text, and its memory once that has settled.
pub fn start_and_memory(table: &mut Table) {
    let app = tests::built("scalp-aftercare");
    let mut ours = Vec::new();
    let mut others = Vec::new();
    for _ in 0..STARTS {
        ours.push(measure(&app));
        others.push(empty_window());
    }
    let usable =
        |starts: &[Start]| median(&starts.iter().map(|start| start.usable).collect::<Vec<_>>());
    let memory =
        |starts: &[Start]| median(&starts.iter().map(|start| start.memory).collect::<Vec<_>>());
    table.compare(
        "start to usable, beside an empty window",
        usable(&ours),
        usable(&others),
        "within 60 ms",
    );
    table.compare(
        "memory (PSS), beside an empty window",
        memory(&ours),
        memory(&others),
        "within 30 MB",
    );
}

/// Starts the empty window once and measures it.
pub fn empty_window() -> Start {
    measure(&tests::built("examples/empty_window"))
}

fn measure(program: &Path) -> Start {
    let desk = Desk::new();
    let mut command = desk.command(program);
    // The app sets this itself. Both must draw in the same way to be compared.
    if !Path::new("/dev/dri").exists() && program.ends_with("empty_window") {
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    let start = Instant::now();
    let mut group = Group::start(&command);
    while !desk.screen().shows_text() {
        assert!(
            group.is_running() && start.elapsed() < PATIENCE,
            "{} shows no text",
            program.display()
        );
        thread::sleep(LOOK);
    }
    Start {
        usable: start.elapsed(),
        memory: settled(|| proportional_memory(group.id())),
    }
}

/// Waits until memory has stopped growing, and returns it.
pub fn settled(look: impl Fn() -> Bytes) -> Bytes {
    let mut memory = look();
    loop {
        thread::sleep(REST);
        let now = look();
        if now.0 < memory.0 + SETTLED {
            return now;
        }
        memory = now;
    }
}

/// Returns the proportional set size (PSS) of a group's processes, without the tests'
/// driver.
///
/// Memory that several processes share is divided among them.
pub fn proportional_memory(group: u32) -> Bytes {
    let processes = of_group(group).into_iter();
    let ours = processes.filter(|(_, name)| name != "WebKitWebDriver");
    Bytes(
        ours.filter_map(|(process, _)| proportional_size(process))
            .sum(),
    )
}

fn proportional_size(process: u32) -> Option<u64> {
    let sizes = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = sizes.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// Adds the sizes of the program and of the Debian package.
pub fn sizes(table: &mut Table) {
    let size = |path: &Path| {
        let file = fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Bytes(file.len())
    };
    table.compare(
        "program, beside an empty window's",
        size(&tests::built("scalp-aftercare")),
        size(&tests::built("examples/empty_window")),
        "",
    );
    table.note("Debian package", size(&debian_package()), "under 35 MB");
}

fn debian_package() -> PathBuf {
    let program = tests::built("scalp-aftercare");
    let folder = program.with_file_name("bundle/deb");
    let packages = fs::read_dir(&folder).expect("the folder of the Debian package");
    packages
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .max_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok())
        .expect("a Debian package")
}
