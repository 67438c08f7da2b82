//! Photos: keeping one that was read, what is said of it, and holding two against each other.

use chrono::NaiveDate;
use pictures::{Alignment, Difference, Looks, Picture, Spot, align, differences};
use records::{
    ClientId, NewPhoto, Photo, PhotoId, PhotoPoint, PhotoView, SealedPhoto, StoredPhoto,
};
use serde::Deserialize;

use crate::{Error, Studio};

/// What the artist says of a photo.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PhotoInput {
    /// Its number.
    pub id: PhotoId,
    /// From where.
    pub view: PhotoView,
    /// The day that it was taken on.
    #[cfg_attr(feature = "ts", ts(as = "String"))]
    pub taken: NaiveDate,
    /// Whether the client agrees that it is shown to others.
    pub consent: bool,
    /// Spots that are on other photos too, in the same order; three at most.
    pub points: Vec<PhotoPoint>,
}

/// Two photos held against each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// How the second lies over the first; none without two spots on both.
    pub alignment: Option<Alignment>,
    /// In what they differ too much.
    pub differences: Vec<Difference>,
}

impl Studio {
    /// Begins to keep a photo: its file can be written from here on, without the vault.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] where the vault can only be read; when it cannot be saved.
    pub fn begin_photo(&mut self) -> Result<NewPhoto, Error> {
        self.must_be_writable()?;
        let mut begun = self.vault.begin_photos(1)?;
        begun.pop().ok_or(records::StoreError::NotFound.into())
    }

    /// Keeps a photo whose file was written. The day is the camera's, where it says one that has
    /// been; else it is `today`.
    ///
    /// # Errors
    /// When there is no such client, or it cannot be saved.
    pub fn keep_photo(
        &mut self,
        client: ClientId,
        view: PhotoView,
        picture: &Picture,
        sealed: SealedPhoto,
        today: NaiveDate,
    ) -> Result<PhotoId, Error> {
        self.edit = None;
        let photo = Photo {
            view,
            taken: picture.taken.filter(|day| *day <= today).unwrap_or(today),
            width: picture.width,
            height: picture.height,
            light: picture.light,
            consent: false,
            points: Vec::new(),
            thumbnail: picture.thumbnail.clone(),
            sealed: Some(sealed),
        };
        Ok(self
            .vault
            .change(|batch| batch.add_photo(client, None, &photo))?)
    }

    /// Saves what is said of a photo.
    ///
    /// # Errors
    /// When there is no such photo, or it cannot be saved.
    pub fn save_photo(&mut self, input: &PhotoInput) -> Result<(), Error> {
        self.edit = None;
        let kept = self.vault.photo(input.id)?.photo.record;
        let photo = Photo {
            view: input.view,
            taken: input.taken,
            consent: input.consent,
            points: input.points.clone(),
            ..kept
        };
        Ok(self
            .vault
            .change(|batch| batch.save_photo(input.id, &photo))?)
    }

    /// Holds the second of two photos against the first.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn compare_photos(&self, first: PhotoId, second: PhotoId) -> Result<Compared, Error> {
        let (first, second) = (self.vault.photo(first)?, self.vault.photo(second)?);
        Ok(compared(&first, &second))
    }
}

fn compared(first: &StoredPhoto, second: &StoredPhoto) -> Compared {
    let (first, second) = (&first.photo.record, &second.photo.record);
    let alignment = align(&spots(first), &spots(second));
    Compared {
        differences: differences(looks(first), looks(second), alignment),
        alignment,
    }
}

fn looks(photo: &Photo) -> Looks {
    Looks {
        width: photo.width,
        height: photo.height,
        light: photo.light,
    }
}

/// The spots of a photo in parts of its width.
fn spots(photo: &Photo) -> Vec<Spot> {
    let shape = f64::from(photo.height) / f64::from(photo.width.max(1));
    let spot = |point: &PhotoPoint| Spot {
        x: f64::from(point.x) / 10_000.0,
        y: f64::from(point.y) / 10_000.0 * shape,
    };
    photo.points.iter().map(spot).collect()
}
