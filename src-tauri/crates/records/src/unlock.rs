//! Making, unlocking and locking a vault.

mod files;
mod notices;

use std::fs;
use std::path::Path;

use self::files::{create_in, open_folder, open_to_read, prepare_dir};
use crate::access::{self, Act};
use crate::error::{OpenError, StoreError};
use crate::file::{Layout, ReadOnlyReason};
use crate::keys::{Credential, RecoveryKey};
use crate::options::Options;
use crate::passphrase::NewPassphrase;
use crate::vault::{Opened, Vault};

/// A vault just made, with the recovery key to show once.
#[derive(Debug)]
pub struct Created {
    /// The vault, unlocked.
    pub vault: Vault,
    /// The recovery key: to be printed, and kept nowhere by the app.
    pub recovery_key: RecoveryKey,
}

impl Vault {
    /// Makes a vault in `dir`, which must be empty or not there. Its files take their
    /// places when all of them are on the disk: a crash leaves no half a vault, and a
    /// failure leaves nothing.
    ///
    /// # Errors
    /// [`OpenError::Occupied`] when something lies there; [`OpenError::Disk`] and
    /// [`OpenError::Key`] when the system refuses.
    pub fn create(
        dir: &Path,
        passphrase: &NewPassphrase,
        options: Options,
    ) -> Result<Created, OpenError> {
        let layout = Layout::locate(dir)?;
        let is_new = prepare_dir(&layout)?;
        let made = create_in(&layout, passphrase, &options);
        if made.is_err() {
            // Only what is ours, and the folder when it was not there before.
            let _ = fs::remove_file(layout.lock());
            if is_new {
                let _ = fs::remove_dir(layout.dir());
            }
        }
        let (opened, recovery_key) = made?;
        let vault = Self::of(layout, opened, options)?;
        vault.see();
        Ok(Created {
            vault,
            recovery_key,
        })
    }

    /// Unlocks the vault in `dir`. With the passphrase this takes most of a second, on
    /// purpose. An older format is brought up to date, after a checked safety copy. A
    /// vault that cannot be written to is opened for reading, see
    /// [`read_only`](Self::read_only).
    ///
    /// # Errors
    /// [`OpenError`]; nothing in the vault was changed then, but that a failed attempt is
    /// remembered.
    pub fn unlock(
        dir: &Path,
        credential: &Credential,
        options: Options,
    ) -> Result<Self, OpenError> {
        let layout = Layout::locate(dir)?;
        layout.must_have_vault()?;
        let opened = match layout.why_folder_is_read_only() {
            Some(why) => open_to_read(&layout, why, layout.take_lock_to_read()?, credential)?,
            None => open_folder(&layout, credential, &options)?,
        };
        let act = match credential {
            Credential::Passphrase(_) => Act::Unlock,
            Credential::Recovery(_) => Act::Recover,
        };
        Self::begin(layout, opened, options, act)
    }

    /// Makes a vault of files that are open: collects its notices, records the access, and
    /// empties the bin of what is due.
    fn begin(
        layout: Layout,
        opened: Opened,
        options: Options,
        act: Act,
    ) -> Result<Self, OpenError> {
        let mut vault = Self::of(layout, opened, options)?;
        notices::look(&mut vault)?;
        if vault.read_only().is_some() {
            return Ok(vault);
        }
        let recorded = access::record_unlock(&mut vault, act);
        let cleared = recorded
            .and_then(|()| vault.clear_bin())
            .and_then(|_| vault.clear_unwanted_files(true));
        match cleared {
            Ok(()) => {}
            // With a full disk the artist must still be able to read, and to make room.
            Err(StoreError::Full) => vault.set_read_only(Some(ReadOnlyReason::Full)),
            Err(error) => return Err(error.into()),
        }
        vault.see();
        Ok(vault)
    }

    /// Tries whether a vault that was on a full disk can be written to again.
    ///
    /// # Errors
    /// When it cannot, or for another reason than before.
    pub fn try_writing(&mut self) -> Result<(), StoreError> {
        if self.read_only() == Some(ReadOnlyReason::Full) && !self.db.is_read_only() {
            self.change(|batch| batch.put_mark("written", &batch.at.to_rfc3339()))?;
        }
        match self.read_only() {
            None => Ok(()),
            Some(ReadOnlyReason::Full) => Err(StoreError::Full),
            Some(_) => Err(StoreError::ReadOnly),
        }
    }
}
