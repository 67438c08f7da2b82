//! A photo of a client's scalp: the type, and reading, adding and saving photos.
//!
//! Its picture is a file of its own beside the database, see `file/photos.rs`. A file is written
//! before its row: what lies in the vault's list of unwanted files until then is removed at the
//! next unlocking, so that a crash leaves the photo or nothing. A file whose row has gone is on
//! that list too, from the same transaction on.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;
use zeroize::Zeroizing;

use crate::batch::Batch;
use crate::error::{Fault, StoreError};
use crate::exchange::ExportedPhoto;
use crate::file::photos::{MOST_PHOTO_BYTES, PhotoFile, PhotoFolder, SealedPhoto};
use crate::ids::{ClientId, PhotoId, SessionId};
use crate::kind::{Belonging, Column, Kind, Record};
use crate::moving::Holder;
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

/// What the row of a photo says of its file.
const FILE: &str = "file, key, size, digest, length, sealed";

impl Vault {
    /// The folder with the photos' files.
    #[must_use]
    pub fn photo_folder(&self) -> PhotoFolder {
        PhotoFolder::of(self.layout())
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

    /// Makes the photos that are added next a part of the step that added this one, unless
    /// something else was done since.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn join_photo(&mut self, earlier: PhotoId) -> Result<(), StoreError> {
        let step = self
            .tx
            .prepare_cached(
                "SELECT step FROM change WHERE kind = 'photo' AND record = ?1 AND act = 'add'
                 AND undone = 0 AND step = (SELECT max(step) FROM change)",
            )?
            .query_row([earlier.0.to_string()], |row| row.get(0))
            .optional()?;
        self.step = step.unwrap_or(self.step);
        Ok(())
    }

    /// Puts a photo on one of its client's sessions, or on none.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such photo or session, or the session is
    /// another client's.
    pub fn put_photo_on(
        &mut self,
        id: PhotoId,
        session: Option<SessionId>,
    ) -> Result<(), StoreError> {
        self.must_not_be_binned(id.into())?;
        let client = self
            .tx
            .prepare_cached("SELECT client FROM photo WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        self.must_be_of(session, client)?;
        self.put_into(id.into(), Holder { client, session })
    }

    /// Takes the photos off a session that goes to the bin: the client keeps them.
    pub(crate) fn free_photos(&mut self, session: SessionId) -> Result<(), StoreError> {
        for number in self.held(Kind::Photo, session.into())? {
            let id = PhotoId(number);
            if self.binned(id.into())?.is_none() {
                self.put_photo_on(id, None)?;
            }
        }
        Ok(())
    }

    /// Saves what is said of a photo. Its picture never changes.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn save_photo(&mut self, id: PhotoId, photo: &Photo) -> Result<(), StoreError> {
        self.save(id, photo)
    }
}

const _: () = assert!(MOST_PHOTO_BYTES <= bounds::PICTURE.most());
