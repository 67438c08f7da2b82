//! Photos: keeping one that was read, what is said of it, and holding two against each other.

use chrono::NaiveDate;
use pictures::{Alignment, Difference, Looks, Picture, Spot, align, differences};
use records::{
    ClientId, NewPhoto, Photo, PhotoId, PhotoPoint, PhotoView, SealedPhoto, Session, SessionId,
    Stored, StoredPhoto,
};
use serde::Deserialize;
use vocabulary::Moment;

use crate::today::latest;
use crate::{Error, Studio};

/// What the artist says of a photo.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PhotoInput {
    /// Its number.
    pub id: PhotoId,
    /// What is said. All else stays as it is kept, whatever the screen has of it.
    pub change: PhotoChange,
}

/// One thing that is said of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PhotoChange {
    /// From where.
    View(PhotoView),
    /// The day that it was taken on.
    Taken(#[cfg_attr(feature = "ts", ts(as = "String"))] NaiveDate),
    /// The session that it is of; none for that of its day, if there is one.
    Session(Option<SessionId>),
    /// Whether the client agrees that it is shown to others.
    Consent(bool),
    /// One more spot that is on other photos too, in the same order; three at most.
    Spot(PhotoPoint),
    /// No spots.
    NoSpots,
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
    /// been; else it is `today`. Undoing takes back the photo that it comes `with` too.
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
        with: Option<PhotoId>,
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
        Ok(self.vault.change(|batch| {
            if let Some(earlier) = with {
                batch.join_photo(earlier)?;
            }
            batch.add_photo(client, None, &photo)
        })?)
    }

    /// Saves what is said of a photo.
    ///
    /// # Errors
    /// When there is no such photo, or it cannot be saved.
    pub fn save_photo(&mut self, input: &PhotoInput) -> Result<(), Error> {
        self.edit = None;
        let mut photo = self.vault.photo(input.id)?.photo.record;
        match input.change {
            PhotoChange::View(view) => photo.view = view,
            PhotoChange::Taken(day) => photo.taken = day,
            PhotoChange::Consent(consent) => photo.consent = consent,
            PhotoChange::Spot(spot) => photo.points.push(spot),
            PhotoChange::NoSpots => photo.points.clear(),
            PhotoChange::Session(session) => {
                return Ok(self
                    .vault
                    .change(|batch| batch.put_photo_on(input.id, session))?);
            }
        }
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

/// The session that a photo is of: the one that the artist says, or the last of its day.
#[must_use]
pub fn session_of<'s>(
    photo: &StoredPhoto,
    sessions: &'s [Stored<SessionId, Session>],
) -> Option<&'s Stored<SessionId, Session>> {
    match photo.session {
        Some(id) => sessions.iter().find(|session| session.id == id),
        None => session_on(photo.photo.record.taken, sessions),
    }
}

/// The last session of a day.
#[must_use]
pub fn session_on(
    day: NaiveDate,
    sessions: &[Stored<SessionId, Session>],
) -> Option<&Stored<SessionId, Session>> {
    let last = latest(sessions, Moment::last_of(day));
    last.filter(|session| session.record.ended.date() == day)
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
