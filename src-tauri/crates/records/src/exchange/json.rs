//! Reading an export from a file.

use std::collections::HashSet;
use std::io::Read;

use serde::Deserialize;

use super::export::{Export, ExportedSession, format_name};
use crate::file::migrate::newest;
use crate::uid;

/// The most bytes that are read from an export.
pub const MOST_BYTES: u64 = 4 * 1024 * 1024 * 1024;

/// An export could not be read. Nothing was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// It is of another format, or of a newer version of this one.
    #[error("it is no export of this format")]
    OtherFormat,
    /// It is not as the schema says.
    #[error("it is malformed in line {line}, column {column}")]
    Malformed {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A client's identity is malformed, or there twice.
    #[error("client {place} of the list has a bad identity")]
    BadIdentity {
        /// The client's place in the list, from 1.
        place: usize,
    },
    /// A page is not in Base64.
    #[error("client {place} of the list has a bad page")]
    BadPage {
        /// The client's place in the list, from 1.
        place: usize,
    },
    /// It is larger than any vault.
    #[error("it is too large")]
    TooLarge,
    /// It could not be read.
    #[error("it cannot be read")]
    Unreadable,
}

/// What every format of ours begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
}

/// Reads an export, and checks all of it that can be checked without a vault.
///
/// # Errors
/// [`JsonError`]; it never quotes the file.
pub fn read_json(file: impl Read) -> Result<Export, JsonError> {
    let mut contents = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut contents)
        .map_err(|_| JsonError::Unreadable)?;
    if contents.len() as u64 > MOST_BYTES {
        return Err(JsonError::TooLarge);
    }
    // The format first: a newer one may hold anything.
    if serde_json::from_slice::<Head>(&contents)
        .is_ok_and(|head| !(1..=newest()).any(|known| head.format == format_name(known)))
    {
        return Err(JsonError::OtherFormat);
    }
    let export: Export =
        serde_json::from_slice(&contents).map_err(|error| JsonError::Malformed {
            line: error.line(),
            column: error.column(),
        })?;
    let mut seen = HashSet::new();
    for (place, client) in (1..).zip(&export.clients) {
        if !uid::is_one(&client.uid) || !seen.insert(&client.uid) {
            return Err(JsonError::BadIdentity { place });
        }
        if !client.is_readable() || !client.sessions.iter().all(ExportedSession::is_readable) {
            return Err(JsonError::BadPage { place });
        }
    }
    Ok(export)
}
