//! Photos: each a file of its own, which opens with its row and in no other way; written before
//! its row and gone with it; in every backup and copied once.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::TimeDelta;
use common::{
    OTHER_PASSPHRASE, PASSPHRASE, TempVault, client, compared, date, flip_bit, new_passphrase,
    passphrase, recovery, with_folder,
};
use records::exchange::{Export, pictures_folder};
use records::{
    ClientId, CopyOutcome, Photo, PhotoFault, PhotoId, PhotoPoint, PhotoView, Stop, StoreError,
    Vault, backup,
};

const MARKER: &str = "zqxjkvmarker";

/// What stands for a picture: this crate looks into none.
fn picture(text: &str) -> Vec<u8> {
    format!("JFIF {text} ").repeat(20_000).into_bytes()
}

fn photo(view: PhotoView) -> Photo {
    Photo {
        view,
        taken: date("2026-11-19"),
        width: 4000,
        height: 3000,
        light: 120,
        consent: false,
        points: vec![PhotoPoint { x: 1000, y: 2500 }],
        thumbnail: b"small picture".to_vec(),
        sealed: None,
    }
}

fn add(vault: &mut Vault, client: ClientId, text: &str) -> PhotoId {
    let new = vault.begin_photos(1).unwrap().remove(0);
    let sealed = Some(new.write(&picture(text)).unwrap());
    let photo = Photo {
        sealed,
        ..photo(PhotoView::Front)
    };
    let id = vault
        .change(|batch| batch.add_photo(client, None, &photo))
        .unwrap();
    new.keep();
    id
}

fn add_client(vault: &mut Vault, name: &str) -> ClientId {
    vault
        .change(|batch| batch.add_client(&client(name)))
        .unwrap()
}

fn open(vault: &Vault, id: PhotoId) -> Result<Vec<u8>, PhotoFault> {
    let found = vault.photo(id).unwrap().photo.record;
    let opened = vault.photo_folder().open(&found.sealed.unwrap())?;
    Ok(opened.to_vec())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

fn photos_of(temp: &TempVault) -> Vec<PathBuf> {
    files(&temp.file("photos"))
}

/// The folder with the photos of all backups.
fn store(folder: &Path) -> PathBuf {
    let found = files(folder)
        .into_iter()
        .find(|path| path.to_string_lossy().ends_with("-photos"));
    found.unwrap()
}

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
fn two_who_were_merged_share_the_file_until_both_are_gone() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let (anna, same) = (
        add_client(&mut vault, "Anna"),
        add_client(&mut vault, "Ana"),
    );
    add(&mut vault, same, "Anna");
    let whole = vault.whole_client(same).unwrap();
    vault
        .change(|batch| {
            batch.add_records_of(anna, &whole)?;
            batch.bin(same)
        })
        .unwrap();
    let copied = vault.photos(anna).unwrap()[0].photo.id;
    assert_eq!(open(&vault, copied).unwrap(), picture("Anna"));
    vault.erase_client(same).unwrap();
    assert_eq!(open(&vault, copied).unwrap(), picture("Anna"));
    vault.erase_client(anna).unwrap();
    assert_eq!(photos_of(&temp).len(), 0);
}

fn written(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    files(folder)
        .into_iter()
        .map(|path| {
            let at = fs::metadata(&path).unwrap().modified().unwrap();
            (path, at)
        })
        .collect()
}

#[test]
fn a_backup_copies_only_what_none_before_it_had() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let anna = add_client(&mut vault, "Anna");
    for number in 0..3 {
        add(&mut vault, anna, &format!("photo {number}"));
    }
    let (first, _) = vault.back_up(&Stop::NEVER).unwrap();
    let before = written(&store(&folder));
    assert_eq!(before.len(), 3);
    temp.clock.advance(TimeDelta::hours(1));
    add(&mut vault, anna, "new");
    // One that was cut short in the backup is copied again.
    let torn = before.keys().next().unwrap();
    fs::write(torn, b"half").unwrap();
    let (second, checked) = vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!((checked.records.photos, checked.bad_photos), (4, 0));
    let after = written(&store(&folder));
    assert_eq!(after.len(), 4);
    for (path, at) in before.iter().skip(1) {
        assert_eq!(after.get(path), Some(at), "it was copied again");
    }
    for made in [first, second] {
        assert!(!made.path.join("photos").exists());
        let found = backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap();
        assert_eq!(found.bad_photos, 0);
    }
    // A drill reads what a look at the length would pass over.
    flip_bit(torn, 500, 1);
    let made = &vault.backups().unwrap()[0];
    let drilled = backup::drill(
        &made.path,
        &passphrase(PASSPHRASE),
        &temp.dir(),
        &Stop::NEVER,
    );
    assert_eq!(drilled.unwrap().bad_photos, 1);
}

#[test]
fn thinned_backups_take_the_photos_along_that_no_other_has() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let anna = add_client(&mut vault, "Anna");
    let stays = add(&mut vault, anna, "stays");
    vault.back_up(&Stop::NEVER).unwrap();
    let goes = add(&mut vault, anna, "goes");
    temp.clock.advance(TimeDelta::hours(1));
    vault.back_up(&Stop::NEVER).unwrap();
    vault.change(|batch| batch.bin(goes)).unwrap();
    drop(vault);
    for _ in 0..=records::DAYS_IN_BIN {
        temp.clock.advance(TimeDelta::days(1));
        temp.unlock().unwrap();
    }
    let mut vault = temp.unlock().unwrap();
    vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(files(&store(&folder)).len(), 1);
    assert_eq!(open(&vault, stays).unwrap(), picture("stays"));
}

#[test]
fn a_restore_brings_the_photos_back_to_a_new_place_and_to_the_old_one() {
    let temp = TempVault::new();
    let created = temp.create();
    let mut vault = created.vault;
    with_folder(&temp, &mut vault);
    let anna = add_client(&mut vault, "Anna");
    let (kept, lost) = (add(&mut vault, anna, "kept"), add(&mut vault, anna, "lost"));
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let later = add(&mut vault, anna, "later");
    let later_file = vault.photo(later).unwrap().photo.record.sealed.unwrap();
    drop(vault);
    let key = recovery(&created.recovery_key.to_text());
    // In place: one file is there, one is lost, one is of later.
    fs::remove_file(&photos_of(&temp)[0]).unwrap();
    let (vault, aside) = backup::restore(&made.path, &key, &temp.dir(), temp.options()).unwrap();
    assert_eq!(open(&vault, kept).unwrap(), picture("kept"));
    assert_eq!(open(&vault, lost).unwrap(), picture("lost"));
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
    // The one of later stays for the vault that was set aside.
    let _ = (aside.unwrap(), later_file);
    drop(vault);
    // On another computer.
    let elsewhere = temp.home.path().join("elsewhere/vault");
    let (vault, _) = backup::restore(&made.path, &key, &elsewhere, temp.options()).unwrap();
    assert_eq!(open(&vault, lost).unwrap(), picture("lost"));
    assert_eq!(files(&elsewhere.join("photos")).len(), 2);
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
}

#[test]
fn renewed_keys_leave_the_files_as_they_are() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    let id = add(&mut vault, anna, "Anna");
    let before = written(&temp.file("photos"));
    let new = new_passphrase(OTHER_PASSPHRASE);
    vault
        .renew_keys(&passphrase(PASSPHRASE), Some(&new), &Stop::NEVER)
        .unwrap();
    assert_eq!(written(&temp.file("photos")), before);
    assert_eq!(open(&vault, id).unwrap(), picture("Anna"));
}

fn exported(vault: &mut Vault, folder: &Path) -> (Export, PathBuf) {
    let export = vault.export_all(&Stop::NEVER).unwrap();
    let pictures = pictures_folder(&folder.join("all.json"));
    assert_eq!(pictures, folder.join("all-photos"));
    let missing = export.pictures(vault).write(&pictures, &Stop::NEVER);
    assert_eq!(missing.unwrap(), 0);
    let json = serde_json::to_vec(&export).unwrap();
    (
        records::exchange::read_json(json.as_slice()).unwrap(),
        pictures,
    )
}

#[test]
fn an_export_carries_the_pictures_beside_it_and_another_vault_takes_them_in() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    for number in 0..3 {
        add(&mut vault, anna, &format!("photo {number}"));
    }
    let (export, pictures) = exported(&mut vault, temp.home.path());
    let out = files(&pictures);
    assert_eq!(out.len(), 3);
    assert!(fs::read(&out[0]).unwrap().starts_with(b"JFIF photo "));
    // One is lost on the way, one is altered.
    fs::remove_file(&out[0]).unwrap();
    flip_bit(&out[1], 7, 0);

    let mut vault = other.create().vault;
    let mut incoming = compared(&vault, &export);
    let small = |_: &[u8]| Some(b"made anew".to_vec());
    let (new, missing) = incoming
        .read_pictures(&mut vault, &pictures, |_| true, small, &Stop::NEVER)
        .unwrap();
    assert_eq!((new.len(), missing), (1, 2));
    let ids = vault
        .change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .unwrap();
    new.into_iter().for_each(records::NewPhoto::keep);
    let photos = vault.photos(ids[0]).unwrap();
    assert_eq!(photos.len(), 1);
    let opened = open(&vault, photos[0].photo.id).unwrap();
    assert_eq!(opened, fs::read(&out[2]).unwrap());
    let taken_in = vault.photo(photos[0].photo.id).unwrap().photo.record;
    assert_eq!(taken_in.thumbnail, b"made anew");
    assert_eq!(taken_in.points, photo(PhotoView::Front).points);
    drop(vault);
    let vault = other.unlock().unwrap();
    assert_eq!(photos_of(&other).len(), 1);
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
}

#[test]
fn a_picture_that_is_refused_is_left_out_and_leaves_no_file() {
    let (temp, other) = (TempVault::new(), TempVault::new());
    let mut vault = temp.create().vault;
    let anna = add_client(&mut vault, "Anna");
    add(&mut vault, anna, "no picture");
    let (export, pictures) = exported(&mut vault, temp.home.path());
    let mut vault = other.create().vault;
    let mut incoming = compared(&vault, &export);
    let (new, missing) = incoming
        .read_pictures(&mut vault, &pictures, |_| true, |_| None, &Stop::NEVER)
        .unwrap();
    assert_eq!((new.len(), missing), (0, 1));
    let ids = vault
        .change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .unwrap();
    assert_eq!(vault.photos(ids[0]).unwrap().len(), 0);
    assert_eq!(photos_of(&other).len(), 0);
}
