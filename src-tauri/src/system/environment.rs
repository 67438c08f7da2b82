//! What the libraries of a Linux desktop are to read in the environment when they start.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use memory::Setting;

/// WebKitGTK's switch for its way through the graphics card. On a computer without one,
/// emulating it takes two to three times as long for a frame, and hundreds of megabytes
/// more, than to draw without.
const NO_CARD: Setting = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");

/// WebKitGTK's switch to the C library's memory in place of its own, which it does not wipe:
/// all that crosses between the page and the app goes through it, in the app's process too.
const WIPED: Setting = ("Malloc", "1");

/// What this computer needs.
#[must_use]
pub fn settings() -> Vec<Setting> {
    wanted(has_graphics_card(Path::new("/dev/dri")))
}

fn wanted(has_card: bool) -> Vec<Setting> {
    let drawing = (!has_card).then_some(NO_CARD);
    [WIPED].into_iter().chain(drawing).collect()
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
    fn a_computer_without_a_card_draws_without() {
        assert!(wanted(false).contains(&NO_CARD));
        assert!(!wanted(true).contains(&NO_CARD));
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
