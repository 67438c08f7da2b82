//! Keeps what a program holds in memory from other programs, and from staying there
//! after use.
//!
//! No core dumps are written, no other process can read the memory, and on Linux the C
//! library overwrites what is freed. Memory that Rust frees is wiped by the global
//! allocator, which each program sets for itself.

#[cfg(target_os = "linux")]
mod linux;

#[cfg(target_os = "linux")]
pub use linux::{InspectionGuard, begin_anew};

/// The name of an environment variable, and its value.
pub type Setting = (&'static str, &'static str);

/// Protects the program's memory.
///
/// `settings` are environment variables for other libraries, which read them as they
/// start. A variable that is already set is left alone.
///
/// Call this before anything else. A running program must not change its own
/// environment, so on Linux a program that lacks one of the variables executes itself
/// again with it.
///
/// On macOS this only disables core dumps; on Windows it does nothing.
///
/// # Errors
/// Fails if the system refuses to disable core dumps or to keep other processes out.
pub fn protect(settings: &[Setting]) -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    linux::complete_environment(settings);
    #[cfg(not(target_os = "linux"))]
    let _ = settings;
    #[cfg(unix)]
    forbid_core_files()?;
    // Last, because `exec` makes the process readable again.
    #[cfg(target_os = "linux")]
    linux::keep_others_out()?;
    Ok(())
}

/// Disables core dumps, for this process and all that it starts. This cannot be undone.
#[cfg(unix)]
fn forbid_core_files() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    Ok(setrlimit(Resource::Core, none)?)
}
