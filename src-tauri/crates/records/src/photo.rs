//! A photo of a client's scalp: the type, and reading, adding and saving photos.
//!
//! Its picture is a file of its own beside the database, see `file/photos.rs`. A file is written
//! before its row: what lies in the vault's list of unwanted files until then is removed at the
//! next unlocking, so that a crash leaves the photo or nothing. A file whose row has gone is on
//! that list too, from the same transaction on.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;
use zeroize::Zeroizing;

use crate::batch::Batch;
use crate::error::{Fault, StoreError};
use crate::exchange::ExportedPhoto;
use crate::file::disk::remove_if_there;
use crate::file::photos::{MOST_PHOTO_BYTES, PhotoFile, PhotoFolder, SealedPhoto};
use crate::ids::{ClientId, PhotoId, SessionId};
use crate::kind::{Belonging, Column, Kind, Record};
use crate::record::{Stored, columns, stored};
use crate::vault::Vault;
use crate::{bounds, uid};

vocabulary! {
    /// From where a photo shows the head. Left and right are the client's.
    #[derive(Default)]
    PhotoView {
        /// The hairline and the face.
        #[default]
        Front = "front",
        /// From above.
        Top = "top",
        /// From behind.
        Back = "back",
        /// The client's left side.
        Left = "left",
        /// The client's right side.
        Right = "right",
        /// A part from near.
        CloseUp = "close_up",
    }
}

/// A spot on a photo, in ten-thousandths of its width and its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PhotoPoint {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
}

/// A photo of a client's scalp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// From where.
    pub view: PhotoView,
    /// The day that it was taken on.
    pub taken: NaiveDate,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How light it is on the whole, from 0 for black to 255 for white.
    pub light: u8,
    /// Whether the client agrees that it is shown to others.
    #[serde(default)]
    pub consent: bool,
    /// The spots that lie over the same spots of other photos of this view, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<PhotoPoint>,
    /// A small picture of it, as JPEG. It is kept beside the rest, not within it.
    #[serde(skip)]
    pub thumbnail: Vec<u8>,
    /// Its file; none in an export that was read without its pictures.
    #[serde(skip)]
    pub sealed: Option<SealedPhoto>,
}

/// A photo with whose it is, without its file and small picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPhoto {
    /// The photo; [`Vault::photo`] reads all of it.
    pub photo: Stored<PhotoId, Photo>,
    /// Its client.
    pub client: ClientId,
    /// The session that it is of.
    pub session: Option<SessionId>,
}

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

/// What the row of a photo says of its file.
const FILE: &str = "file, key, size, digest, length, sealed";

impl Vault {
    /// The folder with the photos' files.
    #[must_use]
    pub fn photo_folder(&self) -> PhotoFolder {
        PhotoFolder::of(self.layout())
    }

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

    /// Returns the photos of a client, the latest first, without their files.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn photos(&self, client: ClientId) -> Result<Vec<StoredPhoto>, StoreError> {
        self.many(
            &format!(
                "SELECT {}, photo.client, photo.session
             FROM photo LEFT JOIN session ON session.id = photo.session
             WHERE photo.client = ?1 AND photo.binned IS NULL AND session.binned IS NULL
             ORDER BY photo.taken DESC, photo.id DESC",
                columns("photo")
            ),
            [client],
            stored_photo,
        )
    }

    /// Returns a photo with its small picture and what opens its file.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin.
    pub fn photo(&self, id: PhotoId) -> Result<StoredPhoto, StoreError> {
        self.one(
            &format!(
                "SELECT {}, photo.client, photo.session, {FILE}, thumbnail
             FROM photo JOIN client ON client.id = photo.client
             LEFT JOIN session ON session.id = photo.session
             WHERE photo.id = ?1 AND photo.binned IS NULL AND client.binned IS NULL AND session.binned IS NULL",
                columns("photo")
            ),
            [id],
            |row| {
                let mut found = stored_photo(row)?;
                found.photo.record.read_bytes(row)?;
                Ok(found)
            },
        )
    }

    /// Returns the small pictures of a client's photos, as JPEG.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn thumbnails(&self, client: ClientId) -> Result<Vec<(PhotoId, Vec<u8>)>, StoreError> {
        self.many(
            "SELECT id, thumbnail FROM photo WHERE client = ?1 AND binned IS NULL",
            [client],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// Counts the photos of this vault whose file is missing or altered.
    ///
    /// # Errors
    /// [`StoreError::Stopped`]; when the database cannot be read.
    pub fn count_bad_photos(&self, stop: &crate::Stop) -> Result<u64, StoreError> {
        let files = crate::file::photos::files_of(self.db())?;
        PhotoFolder::count_bad(&[self.photo_folder()], &files, stop)
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

fn stored_photo(row: &Row<'_>) -> Result<StoredPhoto, StoreError> {
    Ok(StoredPhoto {
        photo: stored(row)?,
        client: row.get(4)?,
        session: row.get(5)?,
    })
}

impl Record for Photo {
    const KIND: Kind = Kind::Photo;
    type Id = PhotoId;

    const DAY: &'static str = "taken";

    fn check(&self) -> Result<(), StoreError> {
        bounds::POINTS.count(self.points.len())?;
        bounds::THUMBNAIL.size(self.thumbnail.len())?;
        let size = self.sealed.as_ref().map_or(0, |sealed| sealed.size);
        bounds::PICTURE.size(usize::try_from(size).unwrap_or(usize::MAX))?;
        if self.width == 0 || self.height == 0 {
            return Err(StoreError::Field {
                field: "picture",
                fault: Fault::Empty,
            });
        }
        Ok(())
    }

    fn index(
        &self,
        batch: &mut Batch<'_>,
        _id: PhotoId,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        // Of a photo that is added, the file is wanted from then on.
        if let (None, Some(sealed)) = (before, &self.sealed) {
            batch.unlist_unwanted(&sealed.file.name)?;
        }
        Ok(())
    }

    fn columns(&self) -> Vec<Column<'_>> {
        vec![("taken", self.taken.to_string().into())]
    }

    fn bytes(&self) -> Vec<Column<'_>> {
        let Some(sealed) = &self.sealed else {
            return Vec::new();
        };
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        vec![
            ("file", sealed.file.name.as_str().into()),
            ("key", sealed.key.as_str().into()),
            ("size", number(sealed.size).into()),
            ("digest", sealed.digest.as_slice().into()),
            ("length", number(sealed.file.length).into()),
            ("sealed", sealed.file.sealed.as_slice().into()),
            ("thumbnail", self.thumbnail.as_slice().into()),
        ]
    }
}

impl Belonging for Photo {
    type Exported = ExportedPhoto;

    fn read_bytes(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let name: String = row.get("file")?;
        // It becomes part of a path.
        if !uid::is_one(&name) {
            return Err(StoreError::Damaged);
        }
        self.thumbnail = row.get("thumbnail")?;
        self.sealed = Some(SealedPhoto {
            file: PhotoFile {
                name,
                length: row.get("length")?,
                sealed: row.get("sealed")?,
            },
            key: Zeroizing::new(row.get("key")?),
            size: row.get("size")?,
            digest: row.get("digest")?,
        });
        Ok(())
    }

    fn is_whole(&self) -> bool {
        self.sealed.is_some()
    }
}

impl Batch<'_> {
    /// Adds a photo whose file was written.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client or session, and when the file was not
    /// begun in this vault since it was unlocked.
    pub fn add_photo(
        &mut self,
        client: ClientId,
        session: Option<SessionId>,
        photo: &Photo,
    ) -> Result<PhotoId, StoreError> {
        let sealed = photo.sealed.as_ref().ok_or(StoreError::NotFound)?;
        if !self.is_unwanted(&sealed.file.name)? {
            return Err(StoreError::NotFound);
        }
        self.add_to(client, session, photo, &uid::make()?)
    }

    /// Saves what is said of a photo. Its picture never changes.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn save_photo(&mut self, id: PhotoId, photo: &Photo) -> Result<(), StoreError> {
        self.save(id, photo)
    }

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

    fn list_unwanted(&mut self, name: &str, gone: bool) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("INSERT INTO unwanted_file (name, gone) VALUES (?1, ?2)")?
            .execute((name, gone))?;
        Ok(())
    }

    fn is_unwanted(&self, name: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM unwanted_file WHERE name = ?1 AND NOT gone)";
        Ok(self
            .tx
            .prepare_cached(sql)?
            .query_row([name], |row| row.get(0))?)
    }

    fn unlist_unwanted(&mut self, name: &str) -> Result<(), StoreError> {
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

const _: () = assert!(MOST_PHOTO_BYTES <= bounds::PICTURE.most());
