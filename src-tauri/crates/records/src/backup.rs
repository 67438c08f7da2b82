//! Backups: made in steps of which only the first and the last need the vault, checked
//! before they count, thinned by age, restored without overwriting anything.
//!
//! 1. [`Vault::snapshot`] copies the encrypted file to a folder beside it.
//! 2. [`Snapshot::check`] reads every page and record of that copy, with the key.
//! 3. [`CheckedSnapshot::carry`] takes the copy to the backup folder, without the key:
//!    a disk or a network that hangs holds nothing up.
//! 4. [`Vault::register_backup`] lists it in the vault.
//! 5. [`Upkeep::run`] thins older ones and erases from them what was erased since.

mod copies;
mod due;
mod held;
mod list;
mod name;
mod renew;
mod restore;
mod search;
mod snapshot;
mod thin;
mod upkeep;

use std::path::Path;

pub use self::held::BackupsHeld;
pub use self::name::{Backup, list};
pub use self::renew::{Renewal, Renewed};
pub use self::restore::{FetchedBackup, check, drill, fetch, restore};
pub use self::search::{BackupSearch, BackupsFound};
pub use self::snapshot::{CheckedSnapshot, Snapshot, WrittenBackup};
pub use self::upkeep::{CopyOutcome, Upkeep, UpkeepDone};
pub use crate::backup_folder::BackupFolder;
use crate::check::Checked;
use crate::error::BackupError;
use crate::stop::Stop;
use crate::vault::Vault;

impl Vault {
    /// Makes a backup in the folder that is set, lists it, thins the older ones, and
    /// erases from them what was erased since.
    ///
    /// # Errors
    /// [`BackupError`]; the backups made before are untouched then.
    pub fn back_up(&mut self, stop: &Stop) -> Result<(Backup, Checked), BackupError> {
        let folder = self.folder_for_backups()?;
        self.back_up_to(&folder, stop)
    }

    /// The same in another folder, which must be there.
    ///
    /// # Errors
    /// As [`back_up`](Self::back_up).
    pub fn back_up_to(
        &mut self,
        folder: &Path,
        stop: &Stop,
    ) -> Result<(Backup, Checked), BackupError> {
        self.backups_held(folder)?.must_be_there()?;
        let carried = self.snapshot(stop)?.check(stop)?.carry(folder, stop)?;
        let (made, checked, upkeep) = self.register_backup(carried)?;
        let done = upkeep.run(stop);
        self.finish_upkeep(done)?;
        Ok((made, checked))
    }
}
