//! Setting a vault right after a crash in the middle of a save: as if the save had not begun.
//!
//! SQLite would play back whatever journal lies beside a database, on the only copy there
//! is: one of another vault would destroy its pages, and one of another day would mix two
//! days. So a journal is looked at first (`file/journal.rs`). Then it is played back on a
//! copy, and the copy is checked, to the last row, before it takes the database's place.

use crate::check::{self, Pages};
use crate::error::{BackupError, OpenError};
use crate::file::copy::copy_file;
use crate::file::next::Next;
use crate::file::{Database, Layout, journal};
use crate::keys::DataKey;
use crate::stop::Stop;

/// Sets a vault right after a crash in the middle of a save: as if the save had not begun.
/// Does nothing where there was none.
///
/// # Errors
/// [`OpenError::ForeignLog`] when the journal is not this database's; nothing is changed
/// then.
pub(crate) fn roll_back(layout: &Layout, key: &DataKey) -> Result<(), OpenError> {
    if !journal::is_hot(layout)? {
        return Ok(());
    }
    let next = Next::begin(layout)?;
    play_back(layout, next.layout(), key)?;
    Ok(next.put_in_place(None)?)
}

/// Copies a database to another folder, as it was before a save that was cut short. The
/// folder that it is copied from is not written to.
///
/// # Errors
/// As [`roll_back`]; [`StoreError::Stopped`].
pub(crate) fn copy_rolled_back(
    from: &Layout,
    to: &Layout,
    key: &DataKey,
    stop: &Stop,
) -> Result<(), BackupError> {
    if journal::is_hot(from)? {
        play_back(from, to, key)?;
    } else {
        copy_file(&from.database(), &to.database(), stop)?;
    }
    Ok(())
}

fn play_back(from: &Layout, to: &Layout, key: &DataKey) -> Result<(), OpenError> {
    let path = from.journal();
    let foreign = || OpenError::ForeignLog(path.clone());
    if !journal::is_ours(from, key)? {
        return Err(foreign());
    }
    for (from, to) in [
        (from.database(), to.database()),
        (path.clone(), to.journal()),
    ] {
        copy_file(&from, &to, &Stop::NEVER).map_err(|error| match error {
            BackupError::Disk(error) => error.into(),
            _ => foreign(),
        })?;
    }
    // Opening it plays the journal back.
    let played = Database::open(&to.database(), key).map_err(|_| foreign())?;
    check::check_contents(played.connection(), Pages::ToCheck).map_err(|_| foreign())?;
    Ok(played.close()?)
}
