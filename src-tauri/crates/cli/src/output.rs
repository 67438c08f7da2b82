//! The standard streams.

use std::io::{self, ErrorKind, Write};

use serde::Serialize;

use crate::error::Error;

/// Writes to stdout. A reader that has gone away has seen enough: that is no error.
pub(crate) fn print(text: &str) -> Result<(), Error> {
    write(text.as_bytes())
}

/// Writes bytes to stdout, as [`print`] does.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::Output(error)),
        _ => Ok(()),
    }
}

/// Writes a value to stdout as indented JSON.
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), Error> {
    let mut json = serde_json::to_string_pretty(value)?;
    json.push('\n');
    print(&json)
}

/// Says on stderr what went wrong; when that is closed too, nobody can be told.
pub(crate) fn complain(error: &Error) {
    let _ = writeln!(io::stderr(), "aftercare: {error}");
}
