//! Photos with a vault: what is kept of them, and what is said.

use chrono::NaiveDate;
use pictures::Picture;
use records::{ClientId, PhotoId, PhotoPoint, PhotoView, Stop};
use strings::{Language, Words};
use studio::import::{Contents, ImportFile};
use studio::photo::PhotoInput;

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
    let studio = &mut temp.vault().studio;
    let new = studio.begin_photo().unwrap();
    let sealed = new.write(&picture.jpeg).unwrap();
    let today = day("2026-11-22");
    let id = studio
        .keep_photo(client, PhotoView::Front, picture, sealed, today)
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
    let marked = |id, points: &[(u16, u16)]| PhotoInput {
        id,
        view: PhotoView::Front,
        taken: day("2026-11-20"),
        consent: true,
        points: points.iter().map(|&(x, y)| PhotoPoint { x, y }).collect(),
    };
    let studio = &mut temp.vault().studio;
    studio
        .save_photo(&marked(first, &[(2000, 5000), (8000, 5000)]))
        .unwrap();
    studio
        .save_photo(&marked(second, &[(3500, 5000), (6500, 5000)]))
        .unwrap();
    let compared = studio.compare_photos(first, second).unwrap();
    let alignment = compared.alignment.unwrap();
    assert!((alignment.scale() - 2.0).abs() < 1e-9);
    let said = view::pair(words(), &compared);
    assert!(
        said.warnings
            .iter()
            .any(|line| line.contains("different distances"))
    );
    let too_many = marked(first, &[(0, 0), (1, 1), (2, 2), (3, 3)]);
    assert!(studio.save_photo(&too_many).is_err());
    // One step of undo takes the spots back.
    studio.undo().unwrap();
    assert_eq!(
        studio.compare_photos(first, second).unwrap().alignment,
        None
    );
    assert_eq!(studio.vault.photo(second).unwrap().photo.record.points, []);
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
    let ids = studio
        .take_in(&[], day("2026-11-22"), &Stop::NEVER)
        .unwrap();
    let photos = studio.vault.photos(ids[0]).unwrap();
    assert_eq!(photos.len(), 1);
    let photo = studio.vault.photo(photos[0].photo.id).unwrap().photo.record;
    assert_eq!(photo.thumbnail, kept.thumbnail);
}
