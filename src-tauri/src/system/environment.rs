//! What the libraries of a Linux desktop read in the environment when they start.

use std::ffi::OsStr;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// A variable and what the app wants in it.
type Setting = (&'static str, &'static str);

/// The C library's memory, which the vault's database and the window are made in. All that
/// is given back is written over, however small it is: names and notes do not stay behind.
/// And it comes from one place: each thread would keep what it was given otherwise, the
/// whole list of clients many times over.
const MEMORY: [Setting; 3] = [
    ("MALLOC_PERTURB_", "255"),
    ("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0"),
    ("MALLOC_ARENA_MAX", "1"),
];

/// WebKitGTK's switch for its way through the graphics card. On a computer without one,
/// emulating it takes two to three times as long for a frame, and hundreds of megabytes
/// more, than to draw without.
const NO_CARD: Setting = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");

/// Begins the program anew where something is missing: a running program must not change
/// its own environment. Whoever has set a variable has decided.
pub fn complete() {
    let missing = missing(has_graphics_card(Path::new("/dev/dri")), |name| {
        env::var_os(name).is_some()
    });
    if missing.is_empty() {
        return;
    }
    let Ok(program) = env::current_exe() else {
        return;
    };
    let mut anew = Command::new(program);
    anew.args(env::args_os().skip(1)).envs(missing);
    // It only comes back where that fails. The app does its work all the same then.
    let _ = anew.exec();
}

fn missing(has_card: bool, is_set: impl Fn(&str) -> bool) -> Vec<Setting> {
    let drawing = (!has_card).then_some(NO_CARD);
    let wanted = MEMORY.into_iter().chain(drawing);
    wanted.filter(|(name, _)| !is_set(name)).collect()
}

/// Whether the folder of the graphics devices has one that programs can draw with.
fn has_graphics_card(devices: &Path) -> bool {
    let is_renderer = |name: &OsStr| name.to_string_lossy().starts_with("renderD");
    fs::read_dir(devices)
        .into_iter()
        .flatten()
        .flatten()
        .any(|device| is_renderer(&device.file_name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_has_set_stays() {
        assert_eq!(missing(true, |_| false), MEMORY);
        assert!(missing(false, |_| false).contains(&NO_CARD));
        let others = missing(false, |name| name == "GLIBC_TUNABLES" || name == NO_CARD.0);
        assert_eq!(others, [MEMORY[0], MEMORY[2]]);
        assert!(missing(false, |_| true).is_empty());
    }

    #[test]
    fn a_device_without_a_renderer_draws_nothing() {
        let devices = tempfile::tempdir().unwrap();
        assert!(!has_graphics_card(&devices.path().join("none")));
        fs::write(devices.path().join("card0"), "").unwrap();
        assert!(!has_graphics_card(devices.path()));
        fs::write(devices.path().join("renderD128"), "").unwrap();
        assert!(has_graphics_card(devices.path()));
    }
}
