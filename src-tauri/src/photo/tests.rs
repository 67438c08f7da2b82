//! Photos with a vault: what is kept of them, and what is said.

use chrono::NaiveDate;
use pictures::Picture;
use records::{ClientId, PhotoId, PhotoPoint, PhotoView, Stop};
use strings::{Language, Words};
use studio::import::{Contents, ImportFile};
use studio::in_words;
use studio::photo::{PhotoChange, PhotoInput};

use super::view;
use super::wire::PhotosView;
use crate::vault::tests::TempVault;

fn words() -> &'static Words {
    Words::of(Language::default())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A picture of one grey.
fn picture(grey: u8, taken: Option<&str>) -> Picture {
    let read = pictures::read(&png(grey, 96, 72)).unwrap();
    Picture {
        taken: taken.map(day),
        ..read
    }
}

/// A PNG without compression.
fn png(grey: u8, width: u32, height: u32) -> Vec<u8> {
    let row = std::iter::once(0).chain(std::iter::repeat_n(grey, width as usize));
    let raw: Vec<u8> = (0..height).flat_map(|_| row.clone()).collect();
    let mut zlib = vec![0x78, 0x01, 0x01];
    let length = u16::try_from(raw.len()).unwrap();
    zlib.extend(length.to_le_bytes());
    zlib.extend((!length).to_le_bytes());
    zlib.extend(&raw);
    let (low, high) = raw.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    zlib.extend((high << 16 | low).to_be_bytes());
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = width.to_be_bytes().to_vec();
    header.extend(height.to_be_bytes());
    header.extend([8, 0, 0, 0, 0]);
    for (kind, contents) in [(b"IHDR", header), (b"IDAT", zlib), (b"IEND", Vec::new())] {
        png.extend(u32::try_from(contents.len()).unwrap().to_be_bytes());
        let chunk = [kind.as_slice(), &contents].concat();
        let sum = !chunk.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 {
                    sum >> 1 ^ 0xedb8_8320
                } else {
                    sum >> 1
                }
            })
        });
        png.extend(chunk);
        png.extend(sum.to_be_bytes());
    }
    png
}

fn add(temp: &mut TempVault, client: ClientId, picture: &Picture) -> PhotoId {
    add_with(temp, client, picture, None)
}

fn add_with(
    temp: &mut TempVault,
    client: ClientId,
    picture: &Picture,
    with: Option<PhotoId>,
) -> PhotoId {
    let studio = &mut temp.vault().studio;
    let new = studio.begin_photo().unwrap();
    let sealed = new.write(&picture.jpeg).unwrap();
    let today = day("2026-11-22");
    let id = studio
        .keep_photo(client, PhotoView::Front, picture, sealed, today, with)
        .unwrap();
    new.keep();
    id
}

fn shown(temp: &mut TempVault, client: ClientId) -> PhotosView {
    let vault = &temp.vault().studio.vault;
    let photos = vault.photos(client).unwrap();
    let sessions = vault.sessions(client).unwrap();
    view::photos(words(), &photos, |_| b"small".to_vec(), &sessions)
}

#[test]
fn a_photo_is_of_the_day_that_the_camera_says_unless_that_is_to_come() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    for (taken, kept) in [
        (Some("2026-11-20"), "2026-11-20"),
        (Some("2031-01-01"), "2026-11-22"),
        (None, "2026-11-22"),
    ] {
        let id = add(&mut temp, client, &picture(100, taken));
        let photo = temp.vault().studio.vault.photo(id).unwrap();
        assert_eq!(photo.photo.record.taken, day(kept));
        assert!(!photo.photo.record.consent, "nobody has agreed yet");
    }
}

#[test]
fn days_are_counted_from_the_session_before() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    add(&mut temp, client, &picture(100, Some("2026-11-05")));
    assert_eq!(shown(&mut temp, client).rows[0].since, "No session yet");
    temp.add_session(client, 1, "2026-11-10T16:00");
    temp.add_session(client, 2, "2026-11-19T16:00");
    for taken in ["2026-11-10", "2026-11-11", "2026-11-19", "2026-11-22"] {
        add(&mut temp, client, &picture(100, Some(taken)));
    }
    let shown = shown(&mut temp, client);
    let since: Vec<_> = shown.rows.iter().map(|row| row.since.as_str()).collect();
    let expected = [
        "3 days after session 2",
        "On the day of session 2",
        "1 day after session 1",
        "On the day of session 1",
        "Before the first session",
    ];
    assert_eq!(since, expected);
    assert_eq!(shown.views.len(), 6);
    assert_eq!(
        (shown.views[0].label.as_str(), shown.views[0].count),
        ("Front", 5)
    );
}

#[test]
fn photos_that_come_together_are_undone_and_redone_together() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    let grey = picture(100, None);
    let alone = add(&mut temp, client, &grey);
    let first = add(&mut temp, client, &grey);
    let second = add_with(&mut temp, client, &grey, Some(first));
    add_with(&mut temp, client, &grey, Some(second));
    let count = |temp: &mut TempVault| temp.vault().studio.vault.photos(client).unwrap().len();
    assert_eq!(count(&mut temp), 4);
    temp.vault().studio.undo().unwrap();
    assert_eq!(count(&mut temp), 1);
    temp.vault().studio.redo().unwrap();
    assert_eq!(count(&mut temp), 4);
    // What was done between is not taken back with them.
    let other = temp.add_client("Ann Lee");
    add_with(&mut temp, client, &grey, Some(second));
    temp.vault().studio.undo().unwrap();
    assert_eq!(count(&mut temp), 4);
    assert!(temp.vault().studio.vault.client(other).is_ok());
    // Nor is one of another vault or time.
    add_with(&mut temp, client, &grey, Some(alone));
    temp.vault().studio.undo().unwrap();
    assert_eq!(count(&mut temp), 4);
}

#[test]
fn a_photo_is_of_the_session_of_its_day_or_of_the_one_that_the_artist_says() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    let id = add(&mut temp, client, &picture(100, Some("2026-11-19")));
    let said = |temp: &mut TempVault| {
        let row = shown(temp, client).rows.remove(0);
        (row.session, row.session_label, row.by_day)
    };
    let none = "None on this day".to_owned();
    assert_eq!(said(&mut temp), (None, String::new(), none));
    let first = temp.add_session(client, 1, "2026-11-10T16:00");
    // The session is added after its photos, as most are.
    let second = temp.add_session(client, 2, "2026-11-19T16:00");
    let by_day = "Session 2, on this day".to_owned();
    let of_second = (None, "Session 2".to_owned(), by_day.clone());
    assert_eq!(said(&mut temp), of_second);
    let input = |session| PhotoInput {
        id,
        change: PhotoChange::Session(session),
    };
    let studio = &mut temp.vault().studio;
    studio.save_photo(&input(Some(first))).unwrap();
    let of_first = (Some(first), "Session 1".to_owned(), by_day);
    assert_eq!(said(&mut temp), of_first);
    temp.vault().studio.undo().unwrap();
    assert_eq!(said(&mut temp), of_second);
    temp.vault().studio.redo().unwrap();
    assert_eq!(said(&mut temp), of_first);
    // Without the session the client still has it, also once the session is gone for good.
    let bin = |temp: &mut TempVault, session| {
        let vault = &mut temp.vault().studio.vault;
        vault.change(|batch| batch.bin(session)).unwrap();
    };
    bin(&mut temp, first);
    assert_eq!(said(&mut temp), of_second);
    temp.vault().studio.undo().unwrap();
    assert_eq!(said(&mut temp), of_first);
    bin(&mut temp, second);
    assert_eq!(said(&mut temp).1, "Session 1");
    // A session of somebody else's is refused.
    let other = temp.add_client("Ann Lee");
    let theirs = temp.add_session(other, 1, "2026-11-19T16:00");
    let refused = temp.vault().studio.save_photo(&input(Some(theirs)));
    assert!(refused.is_err());
}

#[test]
fn two_photos_are_aligned_by_their_spots_and_what_differs_is_said() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    let (light, dark) = (picture(200, None), picture(60, None));
    let first = add(&mut temp, client, &light);
    let second = add(&mut temp, client, &dark);
    let compared = temp.vault().studio.compare_photos(first, second).unwrap();
    let said = view::pair(words(), &compared);
    assert_eq!(said.alignment, None);
    assert_eq!(said.warnings.len(), 1);
    assert!(said.warnings[0].starts_with("One is much darker"));
    let studio = &mut temp.vault().studio;
    let mut mark = |id, x, y| {
        let change = PhotoChange::Spot(PhotoPoint { x, y });
        studio.save_photo(&PhotoInput { id, change })
    };
    for (id, x, y) in [
        (first, 2000, 5000),
        (first, 8000, 5000),
        (second, 3500, 5000),
        (second, 6500, 5000),
    ] {
        mark(id, x, y).unwrap();
    }
    let compared = studio.compare_photos(first, second).unwrap();
    let alignment = compared.alignment.unwrap();
    assert!((alignment.scale() - 2.0).abs() < 1e-9);
    let said = view::pair(words(), &compared);
    assert!(
        said.warnings
            .iter()
            .any(|line| line.contains("different distances"))
    );
    let point = PhotoPoint { x: 1, y: 1 };
    let one_more = PhotoInput {
        id: first,
        change: PhotoChange::Spot(point),
    };
    studio.save_photo(&one_more).unwrap();
    assert!(studio.save_photo(&one_more).is_err(), "three at most");
    studio.undo().unwrap();
    studio.undo().unwrap();
    let spots = |studio: &studio::Studio, id| studio.vault.photo(id).unwrap().photo.record.points;
    assert_eq!(spots(studio, second).len(), 1);
    assert_eq!(
        studio.compare_photos(first, second).unwrap().alignment,
        None
    );
    let none = PhotoInput {
        id: first,
        change: PhotoChange::NoSpots,
    };
    studio.save_photo(&none).unwrap();
    assert_eq!(spots(studio, first), []);
}

#[test]
fn an_import_makes_the_small_pictures_anew_and_refuses_what_is_none() {
    let mut temp = TempVault::open();
    let client = temp.add_client("Tom Okafor");
    let kept = picture(90, Some("2026-11-20"));
    let forged = Picture {
        thumbnail: b"not the same".to_vec(),
        ..kept.clone()
    };
    add(&mut temp, client, &forged);
    let broken = Picture {
        jpeg: b"<svg onload='x'/>".to_vec(),
        ..kept.clone()
    };
    add(&mut temp, client, &broken);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.json");
    let vault = &mut temp.vault().studio.vault;
    let export = vault.export_all(&Stop::NEVER).unwrap();
    let pictures = records::exchange::pictures_folder(&file);
    export
        .pictures(vault)
        .write(&pictures, &Stop::NEVER)
        .unwrap();
    let json = serde_json::to_vec(&export).unwrap();

    let mut other = TempVault::open();
    let studio = &mut other.vault().studio;
    studio
        .read_import(ImportFile::new(&file, json), &Stop::NEVER)
        .unwrap();
    assert!(matches!(
        studio.import.as_ref().unwrap().contents,
        Contents::Json(_)
    ));
    let taken_in = studio
        .take_in(&[], day("2026-11-22"), &Stop::NEVER)
        .unwrap();
    let said = in_words::import::imported(words(), &taken_in);
    assert_eq!(
        said,
        "One client was imported. One photo was left out: its picture is not beside the file, or is altered."
    );
    let photos = studio.vault.photos(taken_in.clients[0]).unwrap();
    assert_eq!(photos.len(), 1);
    let photo = studio.vault.photo(photos[0].photo.id).unwrap().photo.record;
    assert_eq!(photo.thumbnail, kept.thumbnail);
}
