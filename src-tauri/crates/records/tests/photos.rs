//! Photos: each a file of its own, which opens with its row and in no other way; written before
//! its row and gone with it.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;
#[path = "common/photos.rs"]
mod photos;

use std::fs;

use chrono::TimeDelta;
use common::{PASSPHRASE, TempVault, date, flip_bit, passphrase, with_folder};
use photos::{add, add_client, files, open, photo, photos_of, picture, store};
use records::{
    CopyOutcome, Photo, PhotoFault, PhotoId, PhotoView, Stop, StoreError, Vault, backup,
};

const MARKER: &str = "zqxjkvmarker";

#[test]
fn a_photo_is_a_file_that_says_nothing_and_opens_with_its_row() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, MARKER);
    let first = add(&mut vault, anna, MARKER);
    let second = add(&mut vault, anna, "second");
    assert_eq!(open(&vault, first).unwrap(), picture(MARKER));
    assert_eq!(open(&vault, second).unwrap(), picture("second"));
    let stored = vault.photo(first).unwrap();
    assert_eq!(stored.client, anna);
    assert_eq!(stored.photo.record.thumbnail, b"small picture");
    assert_eq!(vault.photos(anna).unwrap().len(), 2);
    let files = photos_of(&temp);
    assert_eq!(files.len(), 2);
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.len() == 32 && name.bytes().all(|b| b.is_ascii_hexdigit()));
        let bytes = fs::read(&file).unwrap();
        let is_told = bytes
            .windows(MARKER.len())
            .any(|part| part == MARKER.as_bytes() || part == b"JFIF zqxjkvm");
        assert!(!is_told);
    }
    let checked = vault.verify().unwrap();
    assert_eq!((checked.records.photos, checked.bad_photos), (2, 0));
}

#[test]
fn a_torn_altered_swapped_or_missing_file_is_found_and_the_rest_works() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (anna, bo) = (add_client(&mut vault, "Anna"), add_client(&mut vault, "Bo"));
    let (of_anna, of_bo) = (add(&mut vault, anna, "Anna"), add(&mut vault, bo, "Bo"));
    let path_of = |vault: &Vault, id: PhotoId| {
        let others = photos_of(&temp);
        let sealed = vault.photo(id).unwrap().photo.record.sealed.unwrap();
        let alone = others.into_iter().find(|path| {
            let kept = fs::read(path).unwrap();
            fs::write(path, b"").unwrap();
            let is_it = vault.photo_folder().open(&sealed).is_err();
            fs::write(path, kept).unwrap();
            is_it
        });
        alone.unwrap()
    };
    let (of_anna_file, of_bo_file) = (path_of(&vault, of_anna), path_of(&vault, of_bo));
    let whole = fs::read(&of_anna_file).unwrap();
    let other = fs::read(&of_bo_file).unwrap();
    let mut longer = whole.clone();
    longer.push(0);
    // Cut after a whole part of age's: its mark on the last part shows it.
    let parts = whole.len() - whole.len() % (64 * 1024 + 16);
    let torn: [(&[u8], PhotoFault); 6] = [
        (&whole[..0], PhotoFault::Altered),
        (&whole[..100], PhotoFault::Altered),
        (&whole[..whole.len() - 1], PhotoFault::Altered),
        (&whole[..parts], PhotoFault::Altered),
        (&longer, PhotoFault::Altered),
        // Somebody else's photo, whole and authentic.
        (&other, PhotoFault::Altered),
    ];
    for (contents, fault) in torn {
        fs::write(&of_anna_file, contents).unwrap();
        assert_eq!(open(&vault, of_anna), Err(fault), "{}", contents.len());
        assert_eq!(vault.verify().unwrap().bad_photos, 1);
    }
    for place in [0, 200, whole.len() / 2, whole.len() - 1] {
        fs::write(&of_anna_file, &whole).unwrap();
        flip_bit(&of_anna_file, place, 3);
        assert_eq!(open(&vault, of_anna), Err(PhotoFault::Altered), "{place}");
        assert_eq!(vault.verify().unwrap().bad_photos, 1);
    }
    fs::remove_file(&of_anna_file).unwrap();
    assert_eq!(open(&vault, of_anna), Err(PhotoFault::Missing));
    assert_eq!(vault.verify().unwrap().bad_photos, 1);
    assert_eq!(open(&vault, of_bo).unwrap(), picture("Bo"));
    // A backup of all the rest is made, and tells it too.
    with_folder(&temp, &mut vault);
    let (made, checked) = vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(checked.bad_photos, 1);
    let found = backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap();
    assert_eq!(found.bad_photos, 1);
    fs::write(&of_anna_file, &whole).unwrap();
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
}

#[test]
fn a_crash_at_any_point_leaves_the_photo_or_nothing_of_it() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    let kept = add(&mut vault, anna, "kept");
    // Before anything was written.
    let new = vault.begin_photos(1).unwrap().remove(0);
    std::mem::forget(new);
    // Half a file, as a crash in the middle of writing it leaves; and a whole one without a row.
    for cut in [0, 10, usize::MAX] {
        let new = vault.begin_photos(1).unwrap().remove(0);
        let there = photos_of(&temp);
        new.write(&picture("lost")).unwrap();
        let written = photos_of(&temp)
            .into_iter()
            .find(|path| !there.contains(path))
            .unwrap();
        let whole = fs::read(&written).unwrap();
        fs::write(&written, &whole[..cut.min(whole.len())]).unwrap();
        std::mem::forget(new);
    }
    // After the row was saved, though nobody said so.
    let new = vault.begin_photos(1).unwrap().remove(0);
    let sealed = Some(new.write(&picture("saved")).unwrap());
    let photo = Photo {
        sealed,
        ..photo(PhotoView::Top)
    };
    let saved = vault
        .change(|batch| batch.add_photo(anna, None, &photo))
        .unwrap();
    std::mem::forget(new);
    assert_eq!(photos_of(&temp).len(), 5);
    drop(vault);
    // What is not ours by its name is left alone.
    fs::write(temp.file("photos/mine.jpg"), "mine").unwrap();
    let mut vault = temp.unlock().unwrap();
    assert_eq!(photos_of(&temp).len(), 3);
    assert_eq!(open(&vault, kept).unwrap(), picture("kept"));
    assert_eq!(open(&vault, saved).unwrap(), picture("saved"));
    // What was begun before the vault was locked cannot be kept after it.
    let new = vault.begin_photos(1).unwrap().remove(0);
    let late = Photo {
        sealed: Some(new.write(&picture("late")).unwrap()),
        ..photo
    };
    drop(vault);
    let mut vault = temp.unlock().unwrap();
    let refused = vault.change(|batch| batch.add_photo(anna, None, &late));
    assert_eq!(refused.unwrap_err(), StoreError::NotFound);
    drop(new);
    assert_eq!(photos_of(&temp).len(), 3);
}

#[test]
fn what_is_given_up_or_refused_leaves_no_file() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_client(&mut vault, "Anna");
    let new = vault.begin_photos(1).unwrap().remove(0);
    new.write(&picture("given up")).unwrap();
    assert_eq!(photos_of(&temp).len(), 1);
    drop(new);
    assert_eq!(photos_of(&temp).len(), 0);
    let new = vault.begin_photos(1).unwrap().remove(0);
    let huge = vec![0; records::MOST_PHOTO_BYTES + 1];
    assert!(matches!(
        new.write(&huge).unwrap_err(),
        StoreError::Field {
            field: "picture",
            ..
        }
    ));
    // Something that is no folder stands where the photos go.
    fs::remove_dir(temp.file("photos")).unwrap();
    fs::write(temp.file("photos"), "in the way").unwrap();
    assert!(new.write(&picture("nowhere")).is_err());
    assert_eq!(fs::read(temp.file("photos")).unwrap(), b"in the way");
}

#[test]
fn a_photo_in_the_bin_comes_back_and_goes_for_good_with_its_file() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    let id = add(&mut vault, anna, "Anna");
    vault.change(|batch| batch.bin(id)).unwrap();
    assert_eq!(vault.photo(id).unwrap_err(), StoreError::NotFound);
    assert!(vault.photos(anna).unwrap().is_empty());
    assert_eq!(vault.binned().unwrap()[0].day, Some(date("2026-11-19")));
    let step = vault.last_step().unwrap().unwrap();
    vault.undo(step.id).unwrap();
    assert_eq!(open(&vault, id).unwrap(), picture("Anna"));
    vault.change(|batch| batch.bin(id)).unwrap();
    drop(vault);
    for _ in 0..=records::DAYS_IN_BIN {
        temp.clock.advance(TimeDelta::days(1));
        temp.unlock().unwrap();
    }
    assert_eq!(photos_of(&temp).len(), 0);
}

#[test]
fn erasing_leaves_nothing_in_the_vault_or_any_backup() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let (anna, bo) = (add_client(&mut vault, "Anna"), add_client(&mut vault, "Bo"));
    add(&mut vault, anna, "Anna");
    let of_bo = add(&mut vault, bo, "Bo");
    vault.back_up(&Stop::NEVER).unwrap();
    temp.clock.advance(TimeDelta::days(1));
    let second = add(&mut vault, anna, "again");
    vault.change(|batch| batch.bin(second)).unwrap();
    vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(files(&store(&folder)).len(), 3);
    let erasure = vault.erase_client(anna).unwrap();
    assert_eq!(erasure.records.photos, 2);
    let outcomes: Vec<_> = erasure.copies.iter().map(|(_, outcome)| *outcome).collect();
    assert_eq!(outcomes, [CopyOutcome::Erased, CopyOutcome::Erased]);
    assert_eq!(photos_of(&temp).len(), 1);
    assert_eq!(files(&store(&folder)).len(), 1);
    assert_eq!(open(&vault, of_bo).unwrap(), picture("Bo"));
}

#[test]
fn what_cannot_be_checked_is_not_called_whole() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    add(&mut vault, anna, "Anna");
    drop(vault);
    let sql = "UPDATE photo SET file = '../../elsewhere'";
    records::proof::run_sql(&temp.dir(), &passphrase(PASSPHRASE), sql).unwrap();
    let found = temp.unlock().unwrap().verify().unwrap_err();
    assert_eq!(found.records, 1);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_in_the_place_of_one_is_waited_for_by_nobody() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    let id = add(&mut vault, anna, "Anna");
    let file = photos_of(&temp).remove(0);
    for target in ["/dev/zero", "/dev/stdin"] {
        fs::remove_file(&file).unwrap();
        std::os::unix::fs::symlink(target, &file).unwrap();
        assert_eq!(open(&vault, id), Err(PhotoFault::Altered));
        assert_eq!(vault.verify().unwrap().bad_photos, 1);
    }
}

#[test]
fn a_photo_stays_with_whom_it_was_moved_to() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (anna, same) = (
        add_client(&mut vault, "Anna"),
        add_client(&mut vault, "Ana"),
    );
    add(&mut vault, same, "Anna");
    vault
        .change(|batch| {
            batch.move_all(same, anna)?;
            batch.bin(same)
        })
        .unwrap();
    let moved = vault.photos(anna).unwrap()[0].photo.id;
    vault.erase_client(same).unwrap();
    assert_eq!(open(&vault, moved).unwrap(), picture("Anna"));
    vault.erase_client(anna).unwrap();
    assert_eq!(photos_of(&temp).len(), 0);
}
