//! Scalp Aftercare.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match scalp_aftercare::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "there is no window to say it in")]
            {
                eprintln!("Scalp Aftercare cannot start: {error}");
            }
            ExitCode::FAILURE
        }
    }
}
