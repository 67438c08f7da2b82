//! Photos for the tests: of bytes that are no picture, for this crate looks into none.
#![allow(dead_code, clippy::unwrap_used, missing_docs)] // Test code; each test file uses a part.

use std::fs;
use std::path::{Path, PathBuf};

use records::{ClientId, Photo, PhotoFault, PhotoId, PhotoPoint, PhotoView, Vault};

use crate::common::{TempVault, client, date};

/// What stands for a picture: this crate looks into none.
pub fn picture(text: &str) -> Vec<u8> {
    format!("JFIF {text} ").repeat(20_000).into_bytes()
}

pub fn photo(view: PhotoView) -> Photo {
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

pub fn add(vault: &mut Vault, client: ClientId, text: &str) -> PhotoId {
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

pub fn add_client(vault: &mut Vault, name: &str) -> ClientId {
    vault
        .change(|batch| batch.add_client(&client(name)))
        .unwrap()
}

pub fn open(vault: &Vault, id: PhotoId) -> Result<Vec<u8>, PhotoFault> {
    let found = vault.photo(id).unwrap().photo.record;
    let opened = vault.photo_folder().open(&found.sealed.unwrap())?;
    Ok(opened.to_vec())
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

pub fn photos_of(temp: &TempVault) -> Vec<PathBuf> {
    files(&temp.file("photos"))
}

/// The folder with the photos of all backups.
pub fn store(folder: &Path) -> PathBuf {
    let found = files(folder)
        .into_iter()
        .find(|path| path.to_string_lossy().ends_with("-photos"));
    found.unwrap()
}
