//! What 10,000 photos cost a vault of 2,000 clients: opening it, opening a client, adding one,
//! and backing up one that is new.
//!
//! Their bodies are small, 16 KiB each, so that they fit on any disk; the one that is added has
//! the 4 MiB of a camera's. Whatever reads a photo's bytes costs more with larger ones in
//! proportion; nothing but the whole check, a drill and the first backup reads all of them.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use records::{
    ClientId, Credential, Kind, NewPhoto, Options, Photo, PhotoView, Stop, StoreError, Vault, judge,
};

use crate::filling::fill;
use crate::{compare, show, timed, times};

const CLIENTS: usize = 2_000;
const PHOTOS: usize = 10_000;
const BODY: usize = 16 * 1024;
const CAMERA: usize = 4 * 1024 * 1024;
/// A small picture.
const THUMBNAIL: usize = 12 * 1024;

pub(crate) fn measure() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("vault");
    let passphrase = judge("lantern gravel teapot mosaic", &[]).unwrap();
    let created = Vault::create(&dir, &passphrase, Options::default()).unwrap();
    let key = Credential::Recovery(created.recovery_key);
    let mut vault = created.vault;
    println!("\n{CLIENTS} clients, {PHOTOS} photos of {BODY} bytes");
    fill(&mut vault, CLIENTS);
    vault.lock().unwrap();
    let opening = |_| drop(unlock(&dir, &key).clients(None, 50).unwrap());
    let without = times(20, opening);
    let mut vault = unlock(&dir, &key);
    let ids: Vec<ClientId> = (1..=200).map(ClientId).collect();
    let client_without = times(ids.len(), |place| open_client(&vault, ids[place]));
    show("add them", timed(|| add_all(&mut vault)));
    println!("{:<44}{:>11}{:>11}{:>8}", "", "with", "without", "ratio");
    let client_with = times(ids.len(), |place| open_client(&vault, ids[place]));
    compare("open a client", &client_with, &client_without);
    let small = times(ids.len(), |place| {
        drop(vault.thumbnails(ids[place]).unwrap());
    });
    compare(
        "small pictures of one, beside opening them",
        &small,
        &client_with,
    );
    let one = times(20, |_| add_one(&mut vault, ids[0]));
    compare(
        "add one of 4 MiB, beside the first of them",
        &one,
        &one[..1],
    );
    backups(&mut vault, ids[0], place.path());
    vault.lock().unwrap();
    compare("open the vault, list", &times(20, opening), &without);
}

fn unlock(dir: &Path, key: &Credential) -> Vault {
    Vault::unlock(dir, key, Options::default()).unwrap()
}

/// What a client's screen reads: all of theirs but the small pictures.
fn open_client(vault: &Vault, id: ClientId) {
    drop(vault.client(id).unwrap());
    drop(vault.sessions(id).unwrap());
    drop(vault.notes(id).unwrap());
    for kind in Kind::belongings() {
        drop(vault.added(kind, id).unwrap());
    }
}

fn photo() -> Photo {
    Photo {
        view: PhotoView::Front,
        taken: NaiveDate::from_ymd_opt(2026, 11, 19).unwrap(),
        width: 4000,
        height: 3000,
        light: 120,
        consent: false,
        points: Vec::new(),
        thumbnail: vec![7; THUMBNAIL],
        sealed: None,
    }
}

fn add_all(vault: &mut Vault) {
    let new = vault.begin_photos(PHOTOS).unwrap();
    let body = vec![9; BODY];
    let sealed: Vec<_> = new.iter().map(|new| new.write(&body).unwrap()).collect();
    let add = vault.change(|batch| -> Result<(), StoreError> {
        for (number, sealed) in (0_i64..).zip(sealed) {
            let sealed = Some(sealed);
            let client = ClientId(1 + number % i64::try_from(CLIENTS).unwrap_or(1));
            batch.add_photo(client, None, &Photo { sealed, ..photo() })?;
        }
        Ok(())
    });
    add.unwrap();
    new.into_iter().for_each(NewPhoto::keep);
}

fn add_one(vault: &mut Vault, client: ClientId) {
    let new = vault.begin_photos(1).unwrap().remove(0);
    let sealed = Some(new.write(&vec![5; CAMERA]).unwrap());
    let photo = Photo { sealed, ..photo() };
    vault
        .change(|batch| batch.add_photo(client, None, &photo))
        .unwrap();
    new.keep();
}

fn backups(vault: &mut Vault, client: ClientId, place: &Path) {
    let folder = place.join("backups");
    fs::create_dir(&folder).unwrap();
    let mut back_up = || {
        let made = vault.back_up_to(&folder, &Stop::NEVER);
        drop(made.unwrap());
    };
    show("first backup, every photo copied", timed(&mut back_up));
    show("backup with nothing new", timed(&mut back_up));
    add_one(vault, client);
    let again = timed(|| drop(vault.back_up_to(&folder, &Stop::NEVER).unwrap()));
    show("backup with one new photo of 4 MiB", again);
    show(
        "whole check, every photo read",
        timed(|| assert_eq!(vault.verify().unwrap().bad_photos, 0)),
    );
}
