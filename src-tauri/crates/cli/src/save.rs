//! Writes files whole or not at all.

use std::path::Path;

use records::{Readers, write_whole};

use crate::error::Error;

/// Writes a file, or replaces it: see [`write_whole`].
pub(crate) fn save(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), Error> {
    write_whole(path, bytes, readers).map_err(|source| Error::Write {
        file: path.to_owned(),
        source,
    })
}
