//! Who draws the page: the graphics card, or the processor where there is none.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// WebKitGTK's switch for its way through the graphics card.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Begins the program anew where WebKit would draw through a graphics card that the
/// computer does not have: emulating one takes two to three times as long for a frame,
/// and hundreds of megabytes more, than to draw without. WebKit reads in the environment
/// whether it may, and a running program must not change its own. Whoever has set the
/// switch has decided.
pub fn without_emulation() {
    if env::var_os(SWITCH).is_some() || has_graphics_card(Path::new("/dev/dri")) {
        return;
    }
    let Ok(program) = env::current_exe() else {
        return;
    };
    let mut anew = Command::new(program);
    anew.args(env::args_os().skip(1)).env(SWITCH, "1");
    // It only comes back where that fails. The page is drawn all the same then, slowly.
    let _ = anew.exec();
}

/// Whether the folder of the graphics devices has one that programs can draw with.
fn has_graphics_card(devices: &Path) -> bool {
    fs::read_dir(devices)
        .into_iter()
        .flatten()
        .flatten()
        .any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

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
