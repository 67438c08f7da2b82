//! The files of photos that no row names: those that are being written, and those whose row has
//! gone. The vault has a list of them, so that none is left behind by a crash.

use std::collections::HashSet;

use crate::batch::Batch;
use crate::bounds;
use crate::error::StoreError;
use crate::file::disk::remove_if_there;
use crate::file::photos::{PhotoFolder, SealedPhoto};
use crate::ids::PhotoId;
use crate::uid;
use crate::vault::Vault;

/// A photo's file that is to be written, and then kept with [`Batch::add_photo`]. Dropped before
/// [`keep`](Self::keep), it goes.
#[derive(Debug)]
pub struct NewPhoto {
    folder: PhotoFolder,
    name: String,
    is_kept: bool,
}

impl NewPhoto {
    /// Encrypts the picture into its file and waits until it is on the disk. No vault is needed
    /// for it: a large picture and a slow disk keep nobody from theirs.
    ///
    /// # Errors
    /// [`StoreError::Full`] and others; nothing of it is left on the disk then.
    pub fn write(&self, picture: &[u8]) -> Result<SealedPhoto, StoreError> {
        bounds::PICTURE.size(picture.len())?;
        self.folder.seal(&self.name, picture)
    }

    /// Says that its row is about to be saved. From here on the vault's list of unwanted files
    /// decides: a save may have reached the disk even where it is said to have failed, and a file
    /// without a row goes with the next unlocking.
    pub fn keep(mut self) {
        self.is_kept = true;
    }
}

impl Drop for NewPhoto {
    fn drop(&mut self) {
        if !self.is_kept {
            // What cannot be removed now goes with the next unlocking.
            let _ = remove_if_there(&self.folder.file(&self.name));
        }
    }
}

impl Vault {
    /// Begins to add photos: so many files, to be written and then kept.
    ///
    /// # Errors
    /// When nothing can be saved.
    pub fn begin_photos(&mut self, count: usize) -> Result<Vec<NewPhoto>, StoreError> {
        let names = (0..count)
            .map(|_| uid::make())
            .collect::<Result<Vec<_>, _>>()?;
        self.change(|batch| {
            names
                .iter()
                .try_for_each(|name| batch.list_unwanted(name, false))
        })?;
        let folder = self.photo_folder();
        Ok(names
            .into_iter()
            .map(|name| NewPhoto {
                folder: folder.clone(),
                name,
                is_kept: false,
            })
            .collect())
    }

    /// Removes the files that no row names any more; `all` of them also while none can be in
    /// the middle of being written.
    pub(crate) fn clear_unwanted_files(&mut self, all: bool) -> Result<(), StoreError> {
        let unwanted: Vec<String> = self.many(
            "SELECT name FROM unwanted_file WHERE gone OR ?1",
            [all],
            |row| Ok(row.get(0)?),
        )?;
        if unwanted.is_empty() {
            return Ok(());
        }
        let folder = self.photo_folder();
        let mut gone = Vec::new();
        for name in unwanted {
            let is_named: bool = self.one(
                "SELECT EXISTS (SELECT 1 FROM photo WHERE file = ?1)",
                [&name],
                |row| Ok(row.get(0)?),
            )?;
            let is_done =
                is_named || !uid::is_one(&name) || remove_if_there(&folder.file(&name)).is_ok();
            if is_done {
                gone.push(name);
            }
        }
        self.change(|batch| gone.iter().try_for_each(|name| batch.unlist_unwanted(name)))
    }
}

impl Batch<'_> {
    /// Has the file of a photo removed that is about to lose its row.
    pub(crate) fn give_up_file(&mut self, id: PhotoId) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT OR IGNORE INTO unwanted_file (name, gone)
                 SELECT file, 1 FROM photo WHERE id = ?1",
            )?
            .execute([id])?;
        Ok(())
    }

    pub(crate) fn list_unwanted(&mut self, name: &str, gone: bool) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("INSERT INTO unwanted_file (name, gone) VALUES (?1, ?2)")?
            .execute((name, gone))?;
        Ok(())
    }

    pub(crate) fn is_unwanted(&self, name: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM unwanted_file WHERE name = ?1 AND NOT gone)";
        Ok(self
            .tx
            .prepare_cached(sql)?
            .query_row([name], |row| row.get(0))?)
    }

    pub(crate) fn unlist_unwanted(&mut self, name: &str) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("DELETE FROM unwanted_file WHERE name = ?1")?
            .execute([name])?;
        Ok(())
    }

    /// Takes the files that are to be removed off the list. Returns their names.
    pub(crate) fn take_unwanted(&mut self) -> Result<HashSet<String>, StoreError> {
        let names = {
            let mut statement = self
                .tx
                .prepare_cached("SELECT name FROM unwanted_file WHERE gone")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect::<Result<HashSet<String>, _>>()?
        };
        self.tx
            .execute("DELETE FROM unwanted_file WHERE gone", [])?;
        Ok(names)
    }
}
