//! Photos in backups, which copy each once, in restores, and in exports.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;
#[path = "common/photos.rs"]
mod photos;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::TimeDelta;
use common::{
    OTHER_PASSPHRASE, PASSPHRASE, TempVault, compared, flip_bit, new_passphrase, passphrase,
    recovery, with_folder,
};
use photos::{add, add_client, files, open, photo, photos_of, picture, store};
use records::exchange::{Export, KeptPicture, pictures_folder};
use records::{Photo, PhotoView, Stop, Vault, backup};

fn written(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    files(folder)
        .into_iter()
        .map(|path| {
            let at = fs::metadata(&path).unwrap().modified().unwrap();
            (path, at)
        })
        .collect()
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

/// A disk that lets a file rot keeps its length: nothing but reading it tells.
#[test]
fn what_rots_in_the_backups_is_copied_anew_within_sixteen_days() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let anna = add_client(&mut vault, "Anna");
    for number in 0..3 {
        add(&mut vault, anna, &format!("photo {number}"));
    }
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let before = written(&store(&folder));
    let rotten: Vec<_> = before.keys().take(2).collect();
    for path in &rotten {
        flip_bit(path, 500, 1);
    }
    let bad = |made: &backup::Backup| {
        let found = backup::check(&made.path, &passphrase(PASSPHRASE));
        found.unwrap().bad_photos
    };
    assert_eq!(bad(&made), 2);
    for _ in 0..16 {
        temp.clock.advance(TimeDelta::days(1));
        vault.back_up(&Stop::NEVER).unwrap();
    }
    let last = &vault.backups().unwrap()[0];
    assert_eq!(bad(last), 0);
    // What was whole is where it was.
    let after = written(&store(&folder));
    for (path, at) in &before {
        assert_eq!(after.get(path) == Some(at), !rotten.contains(&path));
    }
}

#[test]
fn what_leaves_the_bin_for_good_leaves_the_backups_with_its_file() {
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
    let lost_file = photos_of(&temp).remove(0);
    let later = add(&mut vault, anna, "later");
    let later_file = vault.photo(later).unwrap().photo.record.sealed.unwrap();
    drop(vault);
    let key = recovery(&created.recovery_key.to_text());
    // In place: one file is there, one is lost, one is of later.
    fs::remove_file(lost_file).unwrap();
    let (vault, aside) = backup::restore(&made.path, &key, &temp.dir(), temp.options()).unwrap();
    assert_eq!(open(&vault, kept).unwrap(), picture("kept"));
    assert_eq!(open(&vault, lost).unwrap(), picture("lost"));
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
    // The one of later stays for the vault that was set aside.
    assert!(vault.photo_folder().open(&later_file).is_ok());
    assert!(aside.is_some());
    drop(vault);
    // One that was altered in the vault's folder is brought again.
    for file in photos_of(&temp) {
        flip_bit(&file, 500, 1);
    }
    let (vault, _) = backup::restore(&made.path, &key, &temp.dir(), temp.options()).unwrap();
    assert_eq!(open(&vault, kept).unwrap(), picture("kept"));
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
    drop(vault);
    // On another computer.
    let elsewhere = temp.home.path().join("elsewhere/vault");
    let (vault, _) = backup::restore(&made.path, &key, &elsewhere, temp.options()).unwrap();
    assert_eq!(open(&vault, lost).unwrap(), picture("lost"));
    assert_eq!(files(&elsewhere.join("photos")).len(), 2);
    assert_eq!(vault.verify().unwrap().bad_photos, 0);
}

#[test]
fn a_backup_from_while_a_photo_was_added_takes_it_from_nobody() {
    let temp = TempVault::new();
    let created = temp.create();
    let mut vault = created.vault;
    with_folder(&temp, &mut vault);
    let anna = add_client(&mut vault, "Anna");
    let new = vault.begin_photos(1).unwrap().remove(0);
    let sealed = Some(new.write(&picture("late")).unwrap());
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let late = Photo {
        sealed,
        ..photo(PhotoView::Front)
    };
    let id = vault.change(|batch| batch.add_photo(anna, None, &late));
    new.keep();
    drop(vault);
    let key = recovery(&created.recovery_key.to_text());
    let (vault, aside) = backup::restore(&made.path, &key, &temp.dir(), temp.options()).unwrap();
    assert!(vault.photos(anna).unwrap().is_empty());
    drop(vault);
    // The photo was added after all: the vault that was set aside has it.
    let aside = aside.unwrap();
    let (vault, _) = backup::restore(&aside, &key, &temp.dir(), temp.options()).unwrap();
    assert_eq!(open(&vault, id.unwrap()).unwrap(), picture("late"));
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
    let judge = |picture: &[u8]| {
        Some(KeptPicture {
            picture: picture.to_vec(),
            thumbnail: b"made anew".to_vec(),
            width: 300,
            height: 200,
            light: 7,
        })
    };
    let (new, missing) = incoming
        .read_pictures(&mut vault, &pictures, |_| true, judge, &Stop::NEVER)
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
    let looks = (taken_in.width, taken_in.height, taken_in.light);
    assert_eq!(looks, (300, 200, 7), "the export's word is not taken");
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
