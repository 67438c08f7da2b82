//! Maintaining the copies that were made before: surplus backups are removed, and what was
//! erased from the vault is erased from the copies. This needs the keys and no vault.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use vocabulary::vocabulary;

use super::copies::{copies_beside, unfinished};
use super::list::{Listed, bytes_of};
use super::name::{self, Backup};
use super::thin;
use crate::batch::Batch;
use crate::crash;
use crate::error::{OpenError, StoreError};
use crate::file::disk::remove_if_there;
use crate::file::photos::{self, PhotoFolder};
use crate::file::{Database, Layout, journal, key_files, next, pages, part};
use crate::keys::DataKey;
use crate::stop::Stop;
use crate::uid;
use crate::vault::Vault;

/// The mark that says that backups which are not listed were looked for.
pub(super) const ADOPTED: &str = "adopted";

/// What is to be done about the copies of a vault.
#[derive(Debug)]
pub struct Upkeep {
    layout: Layout,
    identity: String,
    /// The backup folder.
    folder: Option<PathBuf>,
    /// The vault's key and those before it.
    keys: Vec<DataKey>,
    /// The backups that are listed for the folder, the latest first.
    listed: Vec<Listed>,
    /// What is to be erased from the copies: kinds and identities.
    pending: Vec<(String, String)>,
    now: DateTime<Utc>,
    /// Whether backups that are not listed are looked for: the vault was restored, or is
    /// from before backups were listed.
    adopts: bool,
    /// Whether older backups are thinned: one was just made, and the clock can be trusted.
    thins: bool,
    /// The files of the vault's own photos.
    photos: HashSet<String>,
}

/// What was done about the copies of a vault.
#[derive(Debug, Default)]
pub struct UpkeepDone {
    folder: Option<PathBuf>,
    /// Names of listed backups that are not there any more.
    gone: Vec<String>,
    copies: Vec<(PathBuf, CopyOutcome)>,
    /// What was erased from every copy.
    erased: Vec<(String, String)>,
    /// Backups that are the vault's and were not listed, the earliest first, each with the
    /// number of its key; none when they were not looked for.
    found: Option<Vec<(Backup, i64)>>,
}

vocabulary! {
    /// What was done about one of the app's own copies.
    CopyOutcome {
        /// The client was in it and was erased from it.
        Erased = "erased",
        /// The client was not in it.
        NotThere = "not_there",
        /// It could not be opened or written. It is tried again with every backup.
        NotReached = "not_reached",
    }
}

impl Vault {
    /// What is to be done about the copies of this vault, those in `folder` included.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(crate) fn upkeep(&self, folder: Option<&Path>) -> Result<Upkeep, StoreError> {
        let mut keys = vec![self.key().clone()];
        keys.extend(self.former_keys()?);
        Ok(Upkeep {
            layout: self.layout().clone(),
            identity: self.identity().to_owned(),
            listed: match folder {
                Some(folder) => self.listed_in(folder)?,
                None => Vec::new(),
            },
            folder: folder.map(Path::to_owned),
            keys,
            pending: self.pending_erasures()?,
            adopts: self.mark(ADOPTED)?.is_none(),
            now: self.now(),
            thins: false,
            photos: names_of(self.db())?,
        })
    }

    /// Takes note of what was done about the copies. Returns what became of each that
    /// something was to be erased from.
    ///
    /// # Errors
    /// When it cannot be saved; then it is done again with the next backup.
    pub fn finish_upkeep(
        &mut self,
        done: UpkeepDone,
    ) -> Result<Vec<(PathBuf, CopyOutcome)>, StoreError> {
        self.change(|batch| {
            if let Some(folder) = &done.folder {
                let folder = bytes_of(folder);
                for name in &done.gone {
                    batch
                        .tx
                        .prepare_cached("DELETE FROM backup WHERE folder = ?1 AND name = ?2")?
                        .execute((&folder, name))?;
                }
            }
            if let Some(found) = &done.found {
                batch.list_found(found)?;
                batch.put_mark(ADOPTED, "yes")?;
            }
            for (_, uid) in &done.erased {
                batch
                    .tx
                    .prepare_cached("UPDATE erased SET pending = 0 WHERE uid = ?1")?
                    .execute([uid])?;
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(done.copies)
    }
}

impl Upkeep {
    /// The same after a backup was made, which is the first of the list and stays: the
    /// older ones are thinned.
    pub(super) fn and_thin(mut self) -> Self {
        self.thins = true;
        self
    }

    /// Does it. What cannot be reached is left for the next time.
    #[must_use]
    pub fn run(self, stop: &Stop) -> UpkeepDone {
        let mut done = UpkeepDone {
            folder: self.folder.clone(),
            ..UpkeepDone::default()
        };
        for path in unfinished(&self.layout, &self.identity, self.folder.as_deref()) {
            let outcome = match part::clear(&path) {
                Ok(()) => CopyOutcome::Erased,
                Err(_) => CopyOutcome::NotReached,
            };
            if !self.pending.is_empty() {
                done.copies.push((path, outcome));
            }
        }
        if stop.check().is_err() {
            return done;
        }
        if self.thins {
            self.thin(&mut done);
        }
        if self.adopts
            && let Some(folder) = &self.folder
        {
            done.found = Some(self.unlisted(folder));
        }
        if !self.pending.is_empty() {
            self.erase(stop, &mut done);
        }
        if self.thins || !self.pending.is_empty() {
            self.clear_photos(stop);
        }
        done
    }

    /// Removes the photos that no backup in the folder names any more. While one of them cannot
    /// be read, all stay.
    fn clear_photos(&self, stop: &Stop) {
        let Some(folder) = &self.folder else { return };
        let store = PhotoFolder::of_backups(folder, &name::beginning(&self.identity));
        if !store.path().is_dir() {
            return;
        }
        let mut wanted = self.photos.clone();
        for backup in name::list_of(folder, &self.identity) {
            if stop.check().is_err() {
                return;
            }
            match self.photos_in(&backup.path) {
                Ok(names) => wanted.extend(names),
                Err(_) => return,
            }
        }
        store.keep_only(&wanted);
    }

    /// The files that the photos of a backup name.
    fn photos_in(&self, path: &Path) -> Result<HashSet<String>, OpenError> {
        let layout = Layout::new(path);
        let key = self
            .keys
            .iter()
            .find(|key| journal::is_database_ours(&layout, key));
        if journal::is_hot(&layout)? {
            return Err(OpenError::Damaged);
        }
        let db = Database::open_to_read(&layout.database(), key.ok_or(OpenError::Damaged)?)?;
        db.check_identity()?;
        Ok(names_of(db.connection())?)
    }

    fn thin(&self, done: &mut UpkeepDone) {
        let (there, gone): (Vec<_>, Vec<_>) = self
            .listed
            .iter()
            .partition(|listed| fs::symlink_metadata(listed.path()).is_ok());
        done.gone
            .extend(gone.into_iter().map(|one| one.name.clone()));
        let dates: Vec<_> = there.iter().map(|listed| listed.made).collect();
        let stay = thin::which_stay(&dates, self.now);
        for (listed, stays) in there.into_iter().zip(stay) {
            // What lies under a listed name and is not ours was put there by somebody.
            if stays || !listed.is_ours(&self.keys) {
                continue;
            }
            let removed = part::unmake(&listed.path()).and_then(|part| Ok(part::clear(&part)?));
            if removed.is_ok() {
                done.gone.push(listed.name.clone());
            }
        }
    }

    /// The backups of the vault that lie in a folder, are authentic, and are not listed. A
    /// copy of a backup under another name counts once.
    fn unlisted(&self, folder: &Path) -> Vec<(Backup, i64)> {
        let listed: HashSet<&str> = self.listed.iter().map(|one| one.name.as_str()).collect();
        let beginning = name::beginning(&self.identity);
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        for backup in name::list(folder) {
            let name = name::file_name(&backup.path);
            let database = Layout::new(&backup.path).database();
            if !name.starts_with(&beginning) || listed.contains(name.as_str()) {
                continue;
            }
            // The vault's own key is the first of the keys, and the last that was made.
            let (own, former) = self.keys.split_at(1);
            let mut numbered = (1..).zip(former.iter().chain(own));
            let number = numbered.find(|(_, key)| pages::first_page_is_ours(&database, key));
            if let Some((number, key)) = number
                && accesses_in(&database, key).is_some_and(|count| seen.insert(count))
            {
                found.push((backup, number));
            }
        }
        // By their dates, for there is no other order.
        found.sort_by_key(|(backup, _)| backup.at);
        found
    }

    fn erase(&self, stop: &Stop, done: &mut UpkeepDone) {
        let mut is_all_reached = self.folder.as_deref().is_none_or(Path::is_dir);
        for path in self.copies() {
            if stop.check().is_err() {
                return;
            }
            let outcome = self.erase_from(&path).unwrap_or(CopyOutcome::NotReached);
            is_all_reached &= outcome != CopyOutcome::NotReached;
            done.copies.push((path, outcome));
        }
        let parts_are_gone = done
            .copies
            .iter()
            .all(|(_, outcome)| *outcome != CopyOutcome::NotReached);
        if is_all_reached && parts_are_gone {
            done.erased.clone_from(&self.pending);
        }
    }

    /// Every copy that the app has made and can know of.
    fn copies(&self) -> Vec<PathBuf> {
        let beginning = name::beginning(&self.identity);
        let in_folder = self.folder.as_deref().map_or_else(Vec::new, name::list);
        let in_folder = in_folder
            .into_iter()
            .map(|backup| backup.path)
            .filter(|path| name::file_name(path).starts_with(&beginning));
        in_folder.chain(copies_beside(&self.layout)).collect()
    }

    /// Erases from one copy, in one transaction. An older format is brought up to date in
    /// the same go: the copy stays what it was, a copy.
    fn erase_from(&self, path: &Path) -> Result<CopyOutcome, OpenError> {
        let layout = Layout::new(path);
        next::finish(&layout)?;
        layout.check_files()?;
        let key = self
            .keys
            .iter()
            .find(|key| journal::is_database_ours(&layout, key))
            .ok_or(OpenError::Damaged)?;
        crash::roll_back(&layout, key)?;
        let mut db = Database::open(&layout.database(), key)?;
        let found = db.check_identity()?;
        db.bring_up_to_date(found)?;
        let is_there = self.erase_pending(&mut db, &layout)?;
        db.close()?;
        Ok(if is_there {
            CopyOutcome::Erased
        } else {
            CopyOutcome::NotThere
        })
    }

    fn erase_pending(&self, db: &mut Database, layout: &Layout) -> Result<bool, OpenError> {
        let change = db.begin()?;
        key_files::adopt(&change, layout)?;
        let mut batch = Batch::new(change, self.now)?;
        let mut is_there = false;
        for (kind, uid) in &self.pending {
            is_there |= batch.remove_by_uid(kind, uid)?;
        }
        if is_there {
            batch.purge()?;
        }
        let unwanted = batch.take_unwanted()?;
        batch.tx.commit_leaving_no_journal()?;
        // A copy beside the vault has its photos in the vault's folder.
        let own = PhotoFolder::of(&self.layout);
        for name in unwanted
            .difference(&self.photos)
            .filter(|name| uid::is_one(name))
        {
            let _ = remove_if_there(&own.file(name));
        }
        Ok(is_there)
    }
}

/// The files that the photos of a database name.
fn names_of(connection: &Connection) -> Result<HashSet<String>, StoreError> {
    let files = photos::files_of(connection)?;
    Ok(files.into_iter().map(|file| file.name).collect())
}

/// How many lines the record of access of a copy has: two copies of one moment have as
/// many, and every backup has one more than the one before. None when it cannot be read.
fn accesses_in(database: &Path, key: &DataKey) -> Option<i64> {
    let db = Database::open_to_read(database, key).ok()?;
    db.check_identity().ok()?;
    let count = "SELECT max(seq) FROM access";
    db.connection().query_row(count, [], |row| row.get(0)).ok()
}
