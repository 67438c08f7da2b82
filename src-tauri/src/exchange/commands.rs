//! What can be asked of export and import.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use records::exchange::{PicturesOut, clients_to_csv, pictures_folder};
use records::{Act, Readers, Stop, write_whole};
use studio::import::{Import, ImportFile};
use studio::in_words::import as in_words;
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{ExportRequest, ExportedView, ImportConfirm, ImportReadAs, ImportView};
use crate::commands::{guard_of, in_vault, stoppable, work};
use crate::failure::{Code, Failure};
use crate::system::progress::Watch;
use crate::system::{choosing, language, saving};
use crate::vault::UnlockedVault;
use crate::vault::commands::warm_up;
use crate::wire::DoneView;

/// How many clients are read at once for the list.
const PAGE: u32 = 1000;

/// Writes records to a file that the artist chooses.
#[tauri::command]
pub async fn export(
    app: AppHandle<impl Runtime>,
    request: ExportRequest,
) -> Result<ExportedView, Failure> {
    let words = language::words();
    let date = in_vault(&app, |open| Ok(open.now()?.date().to_string())).await?;
    let (name, kind, ending) = match request {
        ExportRequest::Everything => (words.file_export(date), words.file_json(), "json"),
        ExportRequest::Client { .. } => (words.file_client_export(date), words.file_json(), "json"),
        ExportRequest::ClientList => (words.file_client_list(date), words.file_csv(), "csv"),
    };
    let dialog = app.clone();
    let title = words.save_title();
    let ask = move || saving::ask(&dialog, &title, &name, &kind, ending);
    let path = work(move || Ok(ask())).await?;
    let Some(path) = path else {
        return Ok(ExportedView::default());
    };
    let stop = stoppable(&app);
    let stopped = stop.clone();
    let (bytes, pictures) = in_vault(&app, move |open| exported(open, request, &stop)).await?;
    let hold = guard_of(&app).hold_key();
    // Without the guard: a disk that does not answer would keep everybody from it.
    work(move || {
        write_whole(&path, &bytes, Readers::Owner).map_err(|_| Failure::new(Code::ExportFailed))?;
        let missing = match pictures {
            Some(pictures) => pictures.write(&pictures_folder(&path), &stopped)?,
            None => 0,
        };
        drop(hold);
        Ok(ExportedView {
            words: Some(words.exported()),
            left_out: (missing > 0).then(|| words.photos_not_exported(missing)),
        })
    })
    .await
}

fn exported(
    open: &mut UnlockedVault,
    request: ExportRequest,
    stop: &Stop,
) -> Result<(Vec<u8>, Option<PicturesOut>), Failure> {
    let vault = &mut open.studio.vault;
    let export = match request {
        ExportRequest::Everything => vault.export_all(stop)?,
        ExportRequest::Client { id } => vault.export_client(id)?,
        ExportRequest::ClientList => return Ok((client_list(open)?, None)),
    };
    let pictures = export.pictures(&open.studio.vault);
    Ok((serde_json::to_vec_pretty(&export)?, Some(pictures)))
}

fn client_list(open: &mut UnlockedVault) -> Result<Vec<u8>, Failure> {
    let mut clients = Vec::new();
    let mut after = None;
    loop {
        let page = open.studio.vault.clients(after.as_ref(), PAGE)?;
        clients.extend(page.clients.into_iter().map(|client| client.record));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    open.studio.note_access(Act::Export)?;
    Ok(clients_to_csv(&clients))
}

/// Asks for a file and reads it; none when the artist closed the dialog.
#[tauri::command]
pub async fn import_preview(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Option<ImportView>, Failure> {
    let words = language::words();
    let endings = ["json", "csv", "tsv", "txt", "vcf", "vcard"];
    let Some(path) = choosing::file(&app, &words.file_importable(), &endings).await else {
        return Ok(None);
    };
    let stop = stoppable(&app);
    // Without the guard: a disk that does not answer would keep everybody from it.
    let file = work(move || {
        let bytes = choosing::read_up_to(&path, ImportFile::most_bytes(&path))
            .map_err(|_| Failure::new(Code::ImportUnreadable))?;
        Ok(ImportFile::new(&path, bytes))
    })
    .await?;
    in_vault(&app, move |open| {
        Ok(Some(view::import(
            words,
            open.studio.read_import(file, &stop)?,
        )))
    })
    .await
}

/// Reads the file again as the artist says.
#[tauri::command]
pub async fn import_reread(
    app: AppHandle<impl Runtime>,
    request: ImportReadAs,
) -> Result<ImportView, Failure> {
    let stop = stoppable(&app);
    in_vault(&app, move |open| {
        Ok(view::import(
            language::words(),
            open.studio.reread_import(&request.into(), &stop)?,
        ))
    })
    .await
}

/// Takes in what was chosen, as one step.
#[tauri::command]
pub async fn import_confirm(
    app: AppHandle<impl Runtime>,
    request: ImportConfirm,
) -> Result<DoneView, Failure> {
    let (stop, asked) = counted(&app);
    let progress = app.clone();
    let done = in_vault(&app, move |open| {
        // Asked once for each client: that is how far it has come.
        let whole = open.studio.import.as_ref().map_or(0, Import::count);
        let _watch = Watch::count(&progress, language::words().import_doing(), asked, whole);
        let today = open.now()?.date();
        let taken_in = open.studio.take_in(&request.turned, today, &stop)?;
        Ok(DoneView {
            words: Some(in_words::imported(language::words(), &taken_in)),
        })
    })
    .await?;
    warm_up(&app);
    Ok(done)
}

/// As [`stoppable`], with how often the task has asked whether it is to stop.
fn counted(app: &AppHandle<impl Runtime>) -> (Stop, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let is_stopped = guard_of(app).is_stopped_from_now();
    let stop = Stop::when(move || {
        count.fetch_add(1, Ordering::Relaxed);
        is_stopped()
    });
    (stop, asked)
}
