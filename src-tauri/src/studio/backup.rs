//! Backups of the open vault: those that the artist asks for, and those that are made in
//! the background while the vault is open.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use records::{Checked, Stop};

use super::SharedDoor;
use crate::system::reach;
use crate::wire::failure::{Code, Failure};

/// How often it is looked whether a backup is due.
const LOOK: Duration = Duration::from_mins(1);
/// How long a backup that failed in the background is left alone.
const AGAIN: Duration = Duration::from_hours(1);

/// Makes a checked backup in the folder that is set. While it is made, what `watch` gives
/// for that folder and the vault's own lives.
///
/// # Errors
/// When no folder is set, the vault is locked, or the backup cannot be made.
pub fn back_up<Watch>(
    door: &SharedDoor,
    stop: &Stop,
    watch: impl FnOnce(&Path, &Path) -> Watch,
) -> Result<Checked, Failure> {
    let folder = door.lock().open()?.vault.settings()?.backup_folder;
    let folder = folder.ok_or(Failure::new(Code::BackupFolderNone))?;
    let is_there = reach::is_there(&folder);
    let mut door = door.lock();
    let open = door.open()?;
    let made = if is_there {
        let _watch = watch(&folder, open.vault.layout().dir());
        open.vault.back_up(stop).map_err(Failure::from)
    } else {
        Err(Failure::new(Code::BackupFailed))
    };
    open.backup_failed = made
        .as_ref()
        .is_err_and(|failure| failure.code != Code::Stopped);
    Ok(made?.1)
}

/// Makes a backup whenever one is due, for as long as the vault stays open as it is now.
pub fn keep_backed_up(door: &SharedDoor, opening: u64) {
    let mut keeper = Keeper {
        opening,
        failed: None,
    };
    while keeper.look(door) {
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
    fn look(&mut self, door: &SharedDoor) -> bool {
        let is_due = {
            let mut door = door.lock();
            match door.open() {
                Ok(open) if open.opening == self.opening => {
                    !open.is_sample() && open.vault.is_backup_due().unwrap_or(false)
                }
                _ => return false,
            }
        };
        if is_due && self.failed.is_none_or(|at| at.elapsed() >= AGAIN) {
            // The day's screen says when it could not be made.
            let made = back_up(door, &door.stoppable(), |_, _| ());
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
    use crate::studio::tests::House;

    #[test]
    fn backups_are_made_while_the_vault_is_open_and_a_failed_one_is_told() {
        let mut house = House::open();
        let stick = house.home.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let open = house.vault();
        let mut settings = open.vault.settings().unwrap();
        settings.backup_folder = Some(stick.clone());
        open.vault
            .change(|batch| batch.save_settings(&settings))
            .unwrap();
        let mut keeper = Keeper {
            opening: open.opening,
            failed: None,
        };
        let House { home: _home, door } = house;
        let door = SharedDoor::new(door);
        assert!(keeper.look(&door));
        assert_eq!(list(&stick).len(), 1);
        assert!(keeper.look(&door));
        assert_eq!(list(&stick).len(), 1, "nothing has changed");

        fs::remove_dir_all(&stick).unwrap();
        let failed = back_up(&door, &Stop::NEVER, |_, _| ()).unwrap_err();
        assert_eq!(failed.code, Code::BackupFailed);
        assert!(door.lock().open().unwrap().backup_failed);
        fs::create_dir(&stick).unwrap();
        back_up(&door, &Stop::NEVER, |_, _| ()).unwrap();
        assert!(!door.lock().open().unwrap().backup_failed);

        door.lock().lock();
        assert!(!keeper.look(&door), "it is over");
    }
}
