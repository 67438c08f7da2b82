//! The text of PDF files.

use std::path::Path;
use std::process::Command;

/// Returns the text of a PDF, laid out as on its pages, with a form feed after each
/// page.
#[must_use]
pub fn text(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(file)
        .arg("-")
        .output()
        .unwrap_or_else(|error| panic!("pdftotext: {error}"));
    assert!(
        output.status.success(),
        "{}: {}",
        file.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("pdftotext writes UTF-8")
}
