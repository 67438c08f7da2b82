//! Backups of the open vault: those that the artist asks for, and those that are made in
//! the background while the vault is open.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use records::backup::{Renewal, Upkeep};
use records::{BackupError, Checked, ClientId, CopyOutcome, Erasure, Stop};

use crate::failure::{Code, Failure};
use crate::system::reach;
use crate::vault::SharedVault;

/// How often it is looked whether a backup is due.
const LOOK: Duration = Duration::from_mins(1);

/// How long a backup that failed in the background is left alone.
const AGAIN: Duration = Duration::from_hours(1);

/// Makes a checked backup in the folder that is set. While it is made, what `watch` gives
/// for that folder and the vault's own lives.
///
/// The vault is needed for a moment at the start and at the end alone: a folder that does
/// not answer holds nobody up.
///
/// # Errors
/// When no folder is set, the vault is locked, or the backup cannot be made.
pub fn back_up<Watch>(
    guard: &SharedVault,
    stop: &Stop,
    watch: impl FnOnce(&Path, &Path) -> Watch,
) -> Result<Checked, Failure> {
    let made = try_to_back_up(guard, stop, watch);
    if let Ok(open) = guard.lock().unlocked() {
        let code = made.as_ref().err().map(|failure| failure.code);
        open.backup_failed = code.is_some_and(|code| code != Code::Stopped);
        open.backup_folder_emptied = code == Some(Code::BackupFolderEmptied);
    }
    made
}

fn try_to_back_up<Watch>(
    guard: &SharedVault,
    stop: &Stop,
    watch: impl FnOnce(&Path, &Path) -> Watch,
) -> Result<Checked, Failure> {
    let key = guard.hold_key();
    let (folder, vault, snapshot) = {
        let mut guard = guard.lock();
        let vault = &guard.unlocked()?.studio.vault;
        let folder = vault.folder_for_backups()?;
        (
            folder,
            vault.layout().dir().to_owned(),
            vault.snapshot(stop)?,
        )
    };
    let checked = snapshot.check(stop)?;
    drop(key);
    if !reach::is_there(&folder) {
        return Err(Failure::new(Code::BackupFailed));
    }
    let held = guard
        .lock()
        .unlocked()?
        .studio
        .vault
        .backups_held(&folder)?;
    held.must_be_there()?;
    let carried = {
        let _watch = watch(&folder, &vault);
        checked.carry(&folder, stop)?
    };
    let (_, checked, upkeep) = guard
        .lock()
        .unlocked()?
        .studio
        .vault
        .register_backup(carried)?;
    keep_up(guard, upkeep, stop)?;
    Ok(checked)
}

/// Sees to the copies that were made before. Returns what became of each that something
/// was to be erased from.
///
/// # Errors
/// When the vault was locked meanwhile; it is done with the next backup then.
fn keep_up(
    guard: &SharedVault,
    upkeep: Upkeep,
    stop: &Stop,
) -> Result<Vec<(PathBuf, CopyOutcome)>, Failure> {
    let key = guard.hold_key();
    let done = upkeep.run(stop);
    drop(key);
    Ok(guard.lock().unlocked()?.studio.vault.finish_upkeep(done)?)
}

/// Erases a client from the vault, and then from every copy that can be reached.
///
/// # Errors
/// When there is no such client, or it cannot be saved; nothing is erased then.
pub fn erase(guard: &SharedVault, id: ClientId, stop: &Stop) -> Result<Erasure, Failure> {
    let (mut erasure, upkeep) = {
        let mut guard = guard.lock();
        let open = guard.unlocked()?;
        open.studio.edit = None;
        let begun = open.studio.vault.begin_erasing(id)?;
        open.studio.refresh(id)?;
        begun
    };
    erasure.copies = keep_up(guard, upkeep, stop)?;
    Ok(erasure)
}

/// Writes a whole, checked copy of the open vault into a folder, under the name of a backup,
/// though the vault's own folder has gone. Returns where.
///
/// # Errors
/// When it cannot be written; nothing is left in the folder then.
pub fn save_copy(guard: &SharedVault, folder: &Path, stop: &Stop) -> Result<PathBuf, Failure> {
    let key = guard.hold_key();
    let snapshot = guard
        .lock()
        .unlocked()?
        .studio
        .vault
        .snapshot_elsewhere(stop)?;
    let checked = snapshot.check(stop)?;
    drop(key);
    Ok(checked.carry(folder, stop)?.path().to_owned())
}

/// Checks the vault on a copy of it, so that nobody has to wait.
///
/// # Errors
/// [`Code::VaultDamaged`]; when the copy cannot be made.
pub fn check(guard: &SharedVault, stop: &Stop) -> Result<Checked, Failure> {
    let key = guard.hold_key();
    let snapshot = {
        let mut guard = guard.lock();
        let vault = &mut guard.unlocked()?.studio.vault;
        if vault.read_only().is_some() {
            // There is no room for a copy. Nothing is saved meanwhile either.
            let checked = vault.verify_or_stop(stop)?;
            return checked.map_err(|_| Failure::new(Code::VaultDamaged));
        }
        // What a copy has by itself: the key files as they lie in the folder.
        if !vault.has_its_key_files()? {
            return Err(Failure::new(Code::VaultDamaged));
        }
        vault.snapshot(stop)?
    };
    let checked = snapshot.check(stop);
    drop(key);
    // Without a key: the files are compared with what the copy says of them.
    let checked = checked.and_then(|mut checked| Ok(checked.check_photos(stop)?));
    checked.map_err(|error| match error {
        BackupError::Damaged(_) => Failure::new(Code::VaultDamaged),
        other => other.into(),
    })
}

/// Makes the backups of before the keys were renewed anew, so that the former keys open
/// none of them. Returns how many.
///
/// # Errors
/// When one cannot be made anew; those before it are.
pub fn renew(guard: &SharedVault, stop: &Stop) -> Result<usize, Failure> {
    let renewals = guard.lock().unlocked()?.studio.vault.renewals()?;
    let mut count = 0;
    for renewal in renewals.into_iter().filter(Renewal::is_there) {
        let key = guard.hold_key();
        let renewed = renewal.run(stop)?;
        drop(key);
        guard
            .lock()
            .unlocked()?
            .studio
            .vault
            .finish_renewal(&renewed)?;
        count += 1;
    }
    Ok(count)
}

/// Makes a backup whenever one is due, for as long as the vault stays open as it is now.
pub fn keep_backed_up(guard: &SharedVault, opening: u64) {
    let mut keeper = Keeper {
        opening,
        failed: None,
    };
    while keeper.look(guard) {
        thread::sleep(LOOK);
    }
}

/// Who makes the backups that are due.
struct Keeper {
    /// The opening of the vault for which that is done.
    opening: u64,
    /// When one could not be made.
    failed: Option<Instant>,
}

impl Keeper {
    /// Makes a backup if one is due. Returns whether the vault is still open.
    fn look(&mut self, guard: &SharedVault) -> bool {
        let is_due = {
            let mut guard = guard.lock();
            match guard.unlocked() {
                Ok(open) if open.opening == self.opening => {
                    !open.is_sample() && open.studio.vault.is_backup_due().unwrap_or(false)
                }
                _ => return false,
            }
        };
        if is_due && self.failed.is_none_or(|at| at.elapsed() >= AGAIN) {
            // The day's screen says when it could not be made.
            let made = back_up(guard, &guard.stoppable(), |_, _| ());
            self.failed = made.is_err().then(Instant::now);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use records::backup::list;

    use super::*;
    use crate::vault::tests::TempVault;

    #[test]
    fn backups_are_made_while_the_vault_is_open_and_a_failed_one_is_told() {
        let mut temp = TempVault::open();
        let stick = temp.home.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let open = temp.vault();
        let mut settings = open.studio.vault.settings().unwrap();
        settings.backup_folder = Some(stick.clone());
        open.studio
            .vault
            .change(|batch| batch.save_settings(&settings))
            .unwrap();
        let mut keeper = Keeper {
            opening: open.opening,
            failed: None,
        };
        let TempVault { home, guard } = temp;
        let temp_dir = home.path();
        let guard = SharedVault::new(guard, Duration::ZERO);
        assert!(keeper.look(&guard));
        assert_eq!(list(&stick).len(), 1);
        assert!(keeper.look(&guard));
        assert_eq!(list(&stick).len(), 1, "nothing has changed");

        // Unplugged.
        let away = temp_dir.join("away");
        fs::rename(&stick, &away).unwrap();
        let failed = back_up(&guard, &Stop::NEVER, |_, _| ()).unwrap_err();
        assert_eq!(failed.code, Code::BackupFailed);
        assert!(guard.lock().unlocked().unwrap().backup_failed);
        // Only the place where it was plugged in.
        fs::create_dir(&stick).unwrap();
        let failed = back_up(&guard, &Stop::NEVER, |_, _| ()).unwrap_err();
        assert_eq!(failed.code, Code::BackupFolderEmptied);
        assert!(guard.lock().unlocked().unwrap().backup_folder_emptied);
        assert_eq!(fs::read_dir(&stick).unwrap().count(), 0);
        fs::remove_dir(&stick).unwrap();
        fs::rename(&away, &stick).unwrap();
        back_up(&guard, &Stop::NEVER, |_, _| ()).unwrap();
        assert!(!guard.lock().unlocked().unwrap().backup_failed);
        assert!(!guard.lock().unlocked().unwrap().backup_folder_emptied);

        guard.lock().lock();
        assert!(!keeper.look(&guard), "it is over");
    }
}
