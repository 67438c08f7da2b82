//! Making backups anew after the keys were renewed: the former keys still open those that
//! were made before.

use std::path::Path;

use super::name::{self, Backup};
use crate::check::check_copy;
use crate::clock::to_millis;
use crate::crash;
use crate::error::{BackupError, KeyFile, OpenError, StoreError};
use crate::file::disk::write_new;
use crate::file::part::{self, Part};
use crate::file::{Database, Layout, copy, journal, key_files};
use crate::keys::DataKey;
use crate::stop::Stop;
use crate::vault::Vault;

/// A backup that is to be made anew, with all that this takes.
#[derive(Debug)]
pub struct Renewal {
    backup: Backup,
    /// The vault's key, and those before it, the first one first.
    key: DataKey,
    former: Vec<DataKey>,
    files: Vec<(KeyFile, Vec<u8>)>,
}

/// A backup that was made anew, and is not yet listed so.
#[derive(Debug)]
pub struct Renewed(Backup);

impl Vault {
    /// What it takes to make the listed backups anew that a key of before still opens,
    /// wherever they are by now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn renewals(&self) -> Result<Vec<Renewal>, StoreError> {
        let former = self.former_keys()?;
        let mut files = Vec::new();
        for file in key_files::BOTH {
            let known = key_files::known(self.db(), file)?;
            files.extend(known.into_iter().next().map(|contents| (file, contents)));
        }
        let backups = self.listed_under_former_keys()?.into_iter();
        Ok(backups
            .map(|backup| Renewal {
                backup,
                key: self.key().clone(),
                former: former.clone(),
                files: files.clone(),
            })
            .collect())
    }

    /// Takes note of a backup that was made anew.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn finish_renewal(&mut self, renewed: &Renewed) -> Result<(), StoreError> {
        let key = self.key_number()?;
        self.change(|batch| batch.list_backup(&renewed.0, key))
    }
}

impl Renewal {
    /// Looks whether the backup is still there.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.backup.path.exists()
    }

    /// Encrypts the backup with the vault's key, under the passphrase and the recovery key
    /// of now, and checks it before it takes the place of the one before.
    ///
    /// # Errors
    /// [`BackupError`]; the one before is untouched then.
    pub fn run(self, stop: &Stop) -> Result<Renewed, BackupError> {
        let from = Layout::new(&self.backup.path);
        from.check_files()?;
        let old = self
            .former
            .iter()
            .find(|key| journal::is_database_ours(&from, key))
            .ok_or(OpenError::Damaged)?;
        crash::roll_back(&from, old)?;
        let folder = self.backup.path.parent().unwrap_or(Path::new("."));
        let part = Part::begin(folder, &name::file_name(&self.backup.path))?;
        let layout = part.layout();
        let source = Database::open_to_read(&from.database(), old)?;
        source.check_identity()?;
        copy::encrypt_anew(&source, &layout.database(), &self.key, stop)?;
        self.write_keys(layout)?;
        check_copy(layout, &self.key, stop)?;
        drop(source);
        let before = part::unmake(&self.backup.path)?;
        part.finish(&self.backup.path)?;
        part::clear(&before)?;
        Ok(Renewed(self.backup))
    }

    fn write_keys(&self, layout: &Layout) -> Result<(), BackupError> {
        let mut db = Database::open(&layout.database(), &self.key)?;
        let found = db.check_identity()?;
        db.bring_up_to_date(found)?;
        let change = db.begin()?;
        for (number, key) in (1_i64..).zip(&self.former) {
            change
                .execute(
                    "INSERT OR IGNORE INTO former_key (number, key, retired) VALUES (?1, ?2, ?3)",
                    (number, key.bytes().as_slice(), to_millis(self.backup.at)),
                )
                .map_err(StoreError::from)?;
        }
        for (file, contents) in &self.files {
            key_files::keep_only(&change, *file, contents)?;
            write_new(&layout.key_file(*file), contents)?;
        }
        change.commit()?;
        Ok(db.close()?)
    }
}
