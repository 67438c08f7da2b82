//! Keeps what a program holds in its memory from others, and from lying there when it is
//! no longer needed: no core file is written, no other process reads it, and on Linux the
//! C library wipes what is given back to it.
//!
//! What Rust gives back is wiped by the global allocator, which each program sets for
//! itself.

#[cfg(target_os = "linux")]
mod linux;

#[cfg(target_os = "linux")]
pub use linux::{Readable, begin_anew};

/// An environment variable and the value that a program wants in it.
pub type Setting = (&'static str, &'static str);

/// Protects the program's memory. `settings` are what other libraries are to read in the
/// environment when they start.
///
/// To be called first of all: on Linux a program that lacks one of the settings begins
/// anew with it, because a running program must not change its own environment. Whoever
/// has set a variable has decided.
///
/// On macOS core files are forbidden and nothing else is done; on Windows nothing is.
///
/// # Errors
/// When the system refuses to forbid core files or to keep other processes out.
pub fn protect(settings: &[Setting]) -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    linux::complete_environment(settings);
    #[cfg(not(target_os = "linux"))]
    let _ = settings;
    #[cfg(unix)]
    forbid_core_files()?;
    // Last, because beginning anew undoes it.
    #[cfg(target_os = "linux")]
    linux::keep_others_out()?;
    Ok(())
}

/// Forbids core files, for good and for every program that is started from here.
#[cfg(unix)]
fn forbid_core_files() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    Ok(setrlimit(Resource::Core, none)?)
}
