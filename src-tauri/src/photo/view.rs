//! Photos in words.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono::NaiveDate;
use pictures::Difference;
use records::{PhotoView, Session, SessionId, Stored, StoredPhoto};
use strings::{Vocabulary, Words};
use studio::photo::{Compared, session_of, session_on};
use studio::today::latest;
use vocabulary::Moment;

use super::wire::{PairView, PhotoRow, PhotosView, SessionChoice, ViewChoice};

/// The photos of a client with their small pictures.
#[must_use]
pub fn photos(
    words: &Words,
    photos: &[StoredPhoto],
    thumbnail: impl Fn(&StoredPhoto) -> Vec<u8>,
    sessions: &[Stored<SessionId, Session>],
) -> PhotosView {
    let rows = photos.iter().map(|one| {
        let photo = &one.photo.record;
        PhotoRow {
            id: one.photo.id,
            view: photo.view,
            view_label: words.word(Vocabulary::PhotoView, photo.view.id()),
            taken: photo.taken,
            date_label: words.full_day(photo.taken),
            since: since(words, sessions, photo.taken),
            session: one.session,
            session_label: session_of(one, sessions)
                .map_or_else(String::new, |of| words.photo_session_of(of.record.number)),
            by_day: words
                .photo_by_day(session_on(photo.taken, sessions).map_or(0, |of| of.record.number)),
            consent: photo.consent,
            points: photo.points.clone(),
            width: photo.width,
            height: photo.height,
            thumbnail: address(&thumbnail(one)),
        }
    });
    let views = PhotoView::ALL.iter().map(|view| ViewChoice {
        id: *view,
        label: words.word(Vocabulary::PhotoView, view.id()),
        count: photos
            .iter()
            .filter(|one| one.photo.record.view == *view)
            .count(),
    });
    let choices = sessions.iter().map(|one| SessionChoice {
        id: one.id,
        label: words.session_label(words.full_day(one.record.ended.date()), one.record.number),
    });
    PhotosView {
        rows: rows.collect(),
        views: views.collect(),
        sessions: choices.rev().collect(),
    }
}

/// "3 days after session 2".
fn since(words: &Words, sessions: &[Stored<SessionId, Session>], taken: NaiveDate) -> String {
    match (latest(sessions, Moment::last_of(taken)), sessions.first()) {
        (Some(last), _) => {
            let days = (taken - last.record.ended.date()).num_days();
            words.photo_since(days, last.record.number)
        }
        (None, Some(_)) => words.photo_before_first(),
        (None, None) => words.photo_no_session(),
    }
}

/// Two photos held against each other.
#[must_use]
pub fn pair(words: &Words, compared: &Compared) -> PairView {
    let warning = |difference: &Difference| match difference {
        Difference::Light => words.photo_differs_light(),
        Difference::Pixels => words.photo_differs_pixels(),
        Difference::Shape => words.photo_differs_shape(),
        Difference::Distance => words.photo_differs_distance(),
    };
    PairView {
        alignment: compared.alignment,
        warnings: compared.differences.iter().map(warning).collect(),
    }
}

/// A JPEG as a `data:` address.
#[must_use]
pub fn address(jpeg: &[u8]) -> String {
    format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(jpeg))
}
