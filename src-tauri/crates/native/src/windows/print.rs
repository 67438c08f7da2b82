//! Windows has the program for a kind of file print it.

use std::iter;
use std::os::windows::ffi::OsStrExt;
use std::path::Path;
use std::ptr;

use windows_sys::Win32::UI::Shell::ShellExecuteW;
use windows_sys::Win32::UI::WindowsAndMessaging::SW_HIDE;
use windows_sys::core::w;

/// What is above it says that a program was found and started.
const MOST_ERROR: usize = 32;

/// Has the program for a file print it, in its own time. Returns false where none can:
/// some show a PDF and offer no printing to others.
#[must_use]
pub fn print(file: &Path) -> bool {
    let name: Vec<u16> = file
        .as_os_str()
        .encode_wide()
        .chain(iter::once(0))
        .collect();
    // SAFETY: both texts end with a zero and outlive the call; no window, arguments or
    // folder are given.
    #[expect(unsafe_code, reason = "a call into Windows")]
    let answer = unsafe {
        ShellExecuteW(
            ptr::null_mut(),
            w!("print"),
            name.as_ptr(),
            ptr::null(),
            ptr::null(),
            SW_HIDE,
        )
    };
    answer.addr() > MOST_ERROR
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_no_program_prints_is_not_said_to_be_printed() {
        assert!(!print(Path::new(r"C:\no such folder\sheet.no-such-kind")));
    }
}
