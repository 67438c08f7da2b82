//! Names for files that every system can have: what is saved here may be opened, or carried
//! on a stick, elsewhere.

/// What no name on Windows has in it.
const FORBIDDEN: &str = "<>:\"/\\|?*";

/// What names a device on Windows, with whatever ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// The same with a digit behind it.
const PORTS: [&str; 2] = ["com", "lpt"];

/// The name, changed as little as it must be. An ending may be put behind it.
#[must_use]
pub fn for_every_system(name: &str) -> String {
    let is_bad = |letter: char| letter.is_control() || FORBIDDEN.contains(letter);
    // Windows takes away points and spaces at the end by itself, and then finds nothing.
    let name = name
        .trim_start()
        .trim_end_matches(|letter| letter == '.' || char::is_whitespace(letter) || is_bad(letter));
    let name: String = name
        .chars()
        .map(|letter| if is_bad(letter) { '-' } else { letter })
        .collect();
    if name.is_empty() || is_device(&name) {
        format!("_{name}")
    } else {
        name
    }
}

fn is_device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or_default();
    let base = base.trim_end().to_lowercase();
    let is_port = PORTS.into_iter().any(|port| {
        let digit = base.strip_prefix(port).map(|rest| {
            let mut rest = rest.chars();
            (rest.next(), rest.next())
        });
        matches!(digit, Some((Some('0'..='9' | '¹' | '²' | '³'), None)))
    });
    is_port || DEVICES.contains(&base.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_stay_as_they_are() {
        for name in [
            "Aftercare sheet 2026-11-22",
            "Month’s end 2026-11",
            "给您的护理说明",
            "Console",
            "com port",
            "COM10",
            "v1.2",
        ] {
            assert_eq!(for_every_system(name), name);
        }
    }

    #[test]
    fn what_windows_cannot_have_is_replaced_or_left_out() {
        assert_eq!(for_every_system("What to do now?"), "What to do now");
        assert_eq!(for_every_system("Dr. A/B: \"gym\"?.. "), "Dr. A-B- -gym");
        assert_eq!(for_every_system("a\nb\0c"), "a-b-c");
        assert_eq!(for_every_system(" sheet. "), "sheet");
        assert_eq!(for_every_system("..."), "_");
    }

    #[test]
    fn a_device_is_no_file() {
        for name in ["CON", "nul.2026", "Aux .x", "lpt1", "COM³", "conin$"] {
            assert_eq!(for_every_system(name), format!("_{name}"));
        }
    }
}
