//! The system's PDF viewer, where there is no print dialog to hand a page to.

use std::io::{self, Write};
use std::time::Duration;

use super::folders;

/// What is not there, or shows no PDF, says so sooner; what runs on is showing it.
const PATIENCE: Duration = Duration::from_secs(2);

/// Shows a PDF in the system's viewer, under a name that starts with `name`. It stays on
/// disk until [`folders::clear_viewed_pages`].
///
/// # Errors
/// What the system says when the page cannot be written or no program shows it. Then it
/// is on disk no more.
pub fn show(pdf: &[u8], name: &str) -> io::Result<()> {
    let mut file = tempfile::Builder::new()
        .prefix(&format!("{name} "))
        .suffix(".pdf")
        .tempfile_in(folders::viewed_pages()?)?;
    file.write_all(pdf)?;
    let path = file.into_temp_path();
    open::that_detached_with_timeout(&path, PATIENCE)?;
    path.keep()?;
    Ok(())
}
