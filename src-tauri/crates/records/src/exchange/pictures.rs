//! The pictures of an export's photos: JPEG files in a folder beside it, written and read one
//! at a time. Twenty gigabytes of them would fit into no text.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::export::{Export, ExportedClient, ExportedPhoto, hexadecimal};
use super::incoming::Incoming;
use crate::error::StoreError;
use crate::file::disk::make_private_dir;
use crate::file::photos::{MOST_PHOTO_BYTES, PhotoFolder, SealedPhoto, store_error};
use crate::file::{Readers, write_whole};
use crate::stop::Stop;
use crate::uid;
use crate::unwanted::NewPhoto;
use crate::vault::Vault;

/// The folder with the pictures of an export: beside the file, named as it is.
#[must_use]
pub fn pictures_folder(export: &Path) -> PathBuf {
    let mut name = export.file_stem().unwrap_or_default().to_owned();
    name.push("-photos");
    export.with_file_name(name)
}

/// The pictures that belong to an export. They are written without the vault.
#[derive(Debug)]
pub struct PicturesOut {
    from: PhotoFolder,
    pictures: Vec<(String, SealedPhoto)>,
}

/// What is kept of a picture that comes with an export.
pub struct KeptPicture {
    /// The picture, as JPEG.
    pub picture: Vec<u8>,
    /// A small one of it.
    pub thumbnail: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How light it is on the whole.
    pub light: u8,
}

impl Export {
    /// The pictures of its photos, from the vault that it is of.
    #[must_use]
    pub fn pictures(&self, vault: &Vault) -> PicturesOut {
        let photos = self.clients.iter().flat_map(photos_of);
        let named = photos.filter_map(|one| Some((one.photo.uid.clone(), one.sealed.clone()?)));
        PicturesOut {
            from: vault.photo_folder(),
            pictures: named.collect(),
        }
    }
}

impl PicturesOut {
    /// Returns true if there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pictures.is_empty()
    }

    /// Decrypts them into a folder, which is made. Returns how many could not be had, because
    /// their file is missing or altered.
    ///
    /// # Errors
    /// When they cannot be written; [`StoreError::Stopped`].
    pub fn write(&self, folder: &Path, stop: &Stop) -> Result<usize, StoreError> {
        if self.is_empty() {
            return Ok(0);
        }
        if !folder.is_dir() {
            make_private_dir(folder).map_err(|error| store_error(&error.source))?;
        }
        let mut missing = 0;
        for (uid, sealed) in &self.pictures {
            stop.check()?;
            match self.from.open(sealed) {
                Ok(picture) => write_whole(&path_of(folder, uid), &picture, Readers::Owner)
                    .map_err(|error| store_error(&error))?,
                Err(_) => missing += 1,
            }
        }
        Ok(missing)
    }
}

impl Incoming {
    /// Reads the pictures of the photos that come with the clients who are chosen and not here
    /// yet, from the folder beside the export, into files of this vault. `judge` is given each and
    /// says what is kept of it, if it is a picture: the export's word is not taken for how large
    /// it is or what it shows. Returns how many were missing, altered or refused: those photos are
    /// left out. What is returned beside that is to be kept right before the import is saved.
    ///
    /// # Errors
    /// When they cannot be written; [`StoreError::Stopped`].
    pub fn read_pictures(
        &mut self,
        vault: &mut Vault,
        folder: &Path,
        is_chosen: impl Fn(usize) -> bool,
        judge: impl Fn(&[u8]) -> Option<KeptPicture>,
        stop: &Stop,
    ) -> Result<(Vec<NewPhoto>, usize), StoreError> {
        let known: Vec<bool> = self.clients().map(|(_, is_known)| is_known).collect();
        let clients = self.export.clients.iter_mut().zip(known).enumerate();
        let mut photos: Vec<&mut ExportedPhoto> = clients
            .filter(|(place, (_, is_known))| !is_known && is_chosen(*place))
            .flat_map(|(_, (client, _))| photos_of_mut(client))
            .collect();
        if photos.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let begun = vault.begin_photos(photos.len())?;
        let mut written = Vec::new();
        let mut missing = 0;
        for (photo, new) in photos.iter_mut().zip(begun) {
            stop.check()?;
            photo.sealed = None;
            let Some(kept) = read_picture(folder, photo).and_then(|picture| judge(&picture)) else {
                missing += 1;
                continue;
            };
            photo.sealed = Some(new.write(&kept.picture)?);
            photo.set_picture(&kept);
            written.push(new);
        }
        Ok((written, missing))
    }
}

fn read_picture(folder: &Path, photo: &ExportedPhoto) -> Option<Zeroizing<Vec<u8>>> {
    let uid = &photo.photo.uid;
    let is_readable = uid::is_one(uid) && photo.size <= MOST_PHOTO_BYTES as u64;
    let path = is_readable.then(|| path_of(folder, uid))?;
    // A pipe would wait for ever.
    if !fs::metadata(&path).ok()?.is_file() {
        return None;
    }
    let mut picture = Zeroizing::new(Vec::new());
    let file = File::open(path).ok()?;
    file.take(photo.size + 1).read_to_end(&mut picture).ok()?;
    let digest = hexadecimal(&Sha256::digest(picture.as_slice()));
    (digest == photo.sha256).then_some(picture)
}

fn path_of(folder: &Path, uid: &str) -> PathBuf {
    folder.join(format!("{uid}.jpg"))
}

fn photos_of(client: &ExportedClient) -> impl Iterator<Item = &ExportedPhoto> {
    let on_sessions = client.sessions.iter().flat_map(|session| &session.photos);
    client.photos.iter().chain(on_sessions)
}

fn photos_of_mut(client: &mut ExportedClient) -> impl Iterator<Item = &mut ExportedPhoto> {
    let sessions = client.sessions.iter_mut();
    let on_sessions = sessions.flat_map(|session| &mut session.photos);
    client.photos.iter_mut().chain(on_sessions)
}
