//! What this laptop saw last of each vault, kept outside of it: an older copy put in a
//! vault's place is as genuine as the vault, and shows only here.
//!
//! It is a small file with random identities, counts and digests: no name, and no word of
//! a client's.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::busy;
use super::disk::read_small;
use super::tally::State;
use crate::error::{DiskError, DiskTask};

/// More than a laptop's vaults take.
const MOST_BYTES: u64 = 1024 * 1024;

/// What was seen of one vault.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Seen {
    /// How often it had been changed.
    pub(crate) changes: u64,
    /// The sum over its rows, in hexadecimal digits.
    pub(crate) digest: String,
    /// When.
    pub(crate) at: DateTime<Utc>,
    /// The backup folder that the artist has chosen or confirmed here.
    pub(crate) backup_folder: Option<PathBuf>,
    /// The clients who were erased, by identity.
    pub(crate) erased: Vec<String>,
}

impl Seen {
    /// Whether a vault in this state is the one that was seen, or has gone on from it.
    pub(crate) fn allows(&self, state: State) -> bool {
        state.changes > self.changes || (state.changes == self.changes && hex(state) == self.digest)
    }

    pub(crate) fn take(&mut self, state: State, at: DateTime<Utc>) {
        self.changes = state.changes;
        self.digest = hex(state);
        self.at = at;
    }
}

fn hex(state: State) -> String {
    let mut digits = String::with_capacity(64);
    for byte in state.sum.to_bytes() {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// The file, which may not be there.
#[derive(Debug, Clone)]
pub(crate) struct LastSeen(pub(crate) PathBuf);

impl LastSeen {
    /// What was seen of the vault with this identity. A file that cannot be read says
    /// nothing, as on a laptop that never saw the vault.
    pub(crate) fn of(&self, identity: &str) -> Option<Seen> {
        all(&self.0).remove(identity)
    }

    /// Changes what is kept of a vault.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn change(
        &self,
        identity: &str,
        change: impl FnOnce(&mut Seen),
    ) -> Result<(), DiskError> {
        let mut seen = all(&self.0);
        let before = seen.get(identity).cloned();
        let entry = seen.entry(identity.to_owned()).or_default();
        change(entry);
        if before.as_ref() == Some(entry) {
            return Ok(());
        }
        let text = serde_json::to_vec(&seen).unwrap_or_default();
        let failed = |error| DiskError::at(DiskTask::Write, &self.0)(error);
        let folder = self.0.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        // Whole or not at all, and without waiting for the disk: a power cut may leave the
        // one before, and nobody is held up by it.
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
        file.write_all(&text).map_err(failed)?;
        busy::persist(file, &self.0).map_err(failed)
    }
}

fn all(path: &Path) -> BTreeMap<String, Seen> {
    let contents = read_small(path, MOST_BYTES).ok().flatten();
    contents
        .and_then(|contents| serde_json::from_slice(&contents).ok())
        .unwrap_or_default()
}
