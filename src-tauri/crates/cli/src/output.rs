//! The standard streams.

use std::io::{self, ErrorKind, IsTerminal, Write};

use serde::Serialize;

use crate::error::Error;
use crate::shown;

/// Writes lines to stdout; nothing in them steers a terminal. A reader that has gone away
/// has seen enough: that is no error.
pub(crate) fn print(text: &str) -> Result<(), Error> {
    write(shown::lines(text).as_bytes())
}

/// Writes bytes to stdout, as [`print()`] does.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::Output(error)),
        _ => Ok(()),
    }
}

/// Writes a value to stdout as indented JSON.
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), Error> {
    let mut json = shown::json(&serde_json::to_string_pretty(value)?);
    json.push('\n');
    write(json.as_bytes())
}

/// Writes a spreadsheet to stdout: as it is to a file or a program, shown to a terminal.
pub(crate) fn print_csv(csv: &[u8]) -> Result<(), Error> {
    if io::stdout().is_terminal() {
        print(&String::from_utf8_lossy(csv).replace("\r\n", "\n"))
    } else {
        write(csv)
    }
}

/// Says on stderr what should be known and stops nothing.
pub(crate) fn warn(text: &str) {
    let line = shown::line(text);
    let _ = writeln!(io::stderr(), "aftercare: {line}");
}

/// Says on stderr what went wrong; when that is closed too, nobody can be told.
pub(crate) fn complain(error: &Error) {
    let line = shown::line(&error.to_string());
    let _ = writeln!(io::stderr(), "aftercare: {line}");
}
