//! Scalp Aftercare.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Wipes all that is given back: names, notes and keys do not stay behind in memory.
#[global_allocator]
static HEAP: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

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
