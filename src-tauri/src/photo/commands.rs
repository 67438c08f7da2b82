//! What can be asked of photos.

use std::collections::HashMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use records::{Act, PhotoFolder, PhotoId, Readers, SealedPhoto, write_whole};
use studio::photo::PhotoInput;
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{
    FullPhoto, PairView, PhotoAdded, PhotoExport, PhotoFile, PhotoPair, PhotoRequest, PhotosView,
};
use crate::client::wire::ClientRequest;
use crate::commands::{guard_of, in_vault, work};
use crate::failure::{Code, Failure};
use crate::system::{language, saving};
use crate::vault::UnlockedVault;
use crate::wire::DoneView;

/// The photos of a client, small.
#[tauri::command]
pub async fn photos(
    app: AppHandle<impl Runtime>,
    request: ClientRequest,
) -> Result<PhotosView, Failure> {
    in_vault(&app, move |open| {
        let vault = &open.studio.vault;
        let photos = vault.photos(request.id)?;
        let small: HashMap<PhotoId, Vec<u8>> = vault.thumbnails(request.id)?.into_iter().collect();
        let thumbnail =
            |one: &records::StoredPhoto| small.get(&one.photo.id).cloned().unwrap_or_default();
        let sessions = vault.sessions(request.id)?;
        Ok(view::photos(
            language::words(),
            &photos,
            thumbnail,
            &sessions,
        ))
    })
    .await
}

/// Reads a file, and keeps it as a photo.
#[tauri::command]
pub async fn add_photo(
    app: AppHandle<impl Runtime>,
    request: PhotoFile,
) -> Result<PhotoAdded, Failure> {
    let (new, opening) =
        in_vault(&app, |open| Ok((open.studio.begin_photo()?, open.opening))).await?;
    let hold = guard_of(&app).hold_key();
    let PhotoFile {
        client,
        view,
        file,
        with,
    } = request;
    let (picture, sealed, new) = work(move || {
        let file = BASE64_STANDARD.decode(file);
        let file = file.map_err(|_| Failure::new(Code::Internal))?;
        let picture = pictures::read(&file)?;
        let sealed = new.write(&picture.jpeg)?;
        Ok((picture, sealed, new))
    })
    .await?;
    drop(hold);
    in_vault(&app, move |open| {
        must_be(open, opening)?;
        let today = open.now()?.date();
        new.keep();
        let id = open
            .studio
            .keep_photo(client, view, &picture, sealed, today, with)?;
        Ok(PhotoAdded {
            id,
            is_dated: picture.taken.is_some(),
        })
    })
    .await
}

/// Saves what is said of a photo.
#[tauri::command]
pub async fn save_photo(app: AppHandle<impl Runtime>, request: PhotoInput) -> Result<(), Failure> {
    in_vault(&app, move |open| Ok(open.studio.save_photo(&request)?)).await
}

/// A photo in full. It goes to the page through memory alone.
#[tauri::command]
pub async fn photo(
    app: AppHandle<impl Runtime>,
    request: PhotoRequest,
) -> Result<FullPhoto, Failure> {
    let sealed = in_vault(&app, move |open| Sealed::of(open, request.id)).await?;
    let opening = sealed.opening;
    let hold = guard_of(&app).hold_key();
    let picture = work(move || {
        Ok(FullPhoto {
            picture: view::address(&sealed.open()?),
        })
    })
    .await?;
    drop(hold);
    in_vault(&app, move |open| must_be(open, opening)).await?;
    Ok(picture)
}

/// Holds one photo against another.
#[tauri::command]
pub async fn compare_photos(
    app: AppHandle<impl Runtime>,
    request: PhotoPair,
) -> Result<PairView, Failure> {
    in_vault(&app, move |open| {
        let compared = open.studio.compare_photos(request.first, request.second)?;
        Ok(view::pair(language::words(), &compared))
    })
    .await
}

/// Writes a photo to a file that the artist chooses, with parts of it covered. Only one that the
/// client agrees to be shown.
#[tauri::command]
pub async fn export_photo(
    app: AppHandle<impl Runtime>,
    request: PhotoExport,
) -> Result<DoneView, Failure> {
    let PhotoExport { id, covered } = request;
    let (sealed, date) = in_vault(&app, move |open| {
        let photo = open.studio.vault.photo(id)?.photo.record;
        if !photo.consent {
            return Err(Failure::new(Code::PhotoNoConsent));
        }
        Ok((Sealed::of(open, id)?, photo.taken.to_string()))
    })
    .await?;
    let dialog = app.clone();
    let words = language::words();
    let (title, name, kind) = (
        words.save_title(),
        words.file_photo(date),
        words.file_jpeg(),
    );
    let path = work(move || Ok(saving::ask(&dialog, &title, &name, &kind, "jpg"))).await?;
    let Some(path) = path else {
        return Ok(DoneView { words: None });
    };
    let opening = sealed.opening;
    // It may have been locked while the dialog was open. First, as with every export: nothing
    // leaves without a line of it.
    in_vault(&app, move |open| {
        must_be(open, opening)?;
        Ok(open.studio.note_access(Act::Export)?)
    })
    .await?;
    let hold = guard_of(&app).hold_key();
    work(move || {
        let mut picture = sealed.open()?;
        if !covered.is_empty() {
            picture = pictures::cover(&picture, &covered)?;
        }
        write_whole(&path, &picture, Readers::Anyone).map_err(|_| Failure::new(Code::ExportFailed))
    })
    .await?;
    drop(hold);
    Ok(DoneView {
        words: Some(words.photo_exported()),
    })
}

/// A photo's file with what opens it.
struct Sealed {
    folder: PhotoFolder,
    file: SealedPhoto,
    /// Of which opening of the vault it is.
    opening: u64,
}

impl Sealed {
    fn of(open: &UnlockedVault, id: PhotoId) -> Result<Self, Failure> {
        let vault = &open.studio.vault;
        let sealed = vault.photo(id)?.photo.record.sealed;
        Ok(Self {
            folder: vault.photo_folder(),
            file: sealed.ok_or(Failure::new(Code::RecordGone))?,
            opening: open.opening,
        })
    }

    fn open(&self) -> Result<Vec<u8>, Failure> {
        Ok(self.folder.open(&self.file)?.to_vec())
    }
}

/// Refuses what was begun before the vault was locked.
fn must_be(open: &UnlockedVault, opening: u64) -> Result<(), Failure> {
    if open.opening == opening {
        Ok(())
    } else {
        Err(Failure::new(Code::VaultLocked))
    }
}
