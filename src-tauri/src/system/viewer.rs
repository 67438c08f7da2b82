//! The system's PDF viewer, where there is no print dialog to hand a page to.

use std::io::{self, Write};
use std::time::Duration;

use super::{file_names, folders};

/// What another program does with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// It prints it.
    #[cfg_attr(not(windows), expect(dead_code, reason = "only Windows asks for it"))]
    Printed,
    /// It shows it, and the artist prints it from there.
    Opened,
}

/// What is not there, or shows no PDF, says so sooner; what runs on is showing it.
const PATIENCE: Duration = Duration::from_secs(2);

/// Has the system's program for PDFs print one where it does so when asked, and else show it,
/// under a name that starts with `name`. It stays on
/// disk until [`folders::clear_viewed_pages`].
///
/// # Errors
/// What the system says when the page cannot be written or no program shows it. Then it
/// is on disk no more.
pub fn show(pdf: &[u8], name: &str) -> io::Result<Shown> {
    let mut file = tempfile::Builder::new()
        .prefix(&format!("{} ", file_names::for_every_system(name)))
        .suffix(".pdf")
        .tempfile_in(folders::viewed_pages()?)?;
    file.write_all(pdf)?;
    let path = file.into_temp_path();
    #[cfg(windows)]
    if native::print(&path) {
        path.keep()?;
        return Ok(Shown::Printed);
    }
    open::that_detached_with_timeout(&path, PATIENCE)?;
    path.keep()?;
    Ok(Shown::Opened)
}
