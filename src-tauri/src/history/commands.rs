//! What can be asked of undo and the bin, and erasing.

use records::{CopyOutcome, Item};
use tauri::{AppHandle, Runtime};

use super::view::{self, Owner, Turn};
use super::wire::{BinView, ErasureView, UndoView};
use crate::backup::make;
use crate::client::wire::ClientRequest;
use crate::commands::{guard_of, in_vault, work};
use crate::failure::Failure;
use crate::system::language;

/// Takes the last step back.
#[tauri::command]
pub async fn undo(app: AppHandle<impl Runtime>, _request: ()) -> Result<UndoView, Failure> {
    in_vault(&app, |open| {
        let undone = open.studio.undo()?;
        Ok(view::turned(open, undone, Turn::Undone))
    })
    .await
}

/// Does the step again that was undone last.
#[tauri::command]
pub async fn redo(app: AppHandle<impl Runtime>, _request: ()) -> Result<UndoView, Failure> {
    in_vault(&app, |open| {
        let redone = open.studio.redo()?;
        Ok(view::turned(open, redone, Turn::Redone))
    })
    .await
}

/// Puts something into the bin.
#[tauri::command]
pub async fn bin(app: AppHandle<impl Runtime>, request: Item) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        Ok(open.studio.set_binned(request, true)?)
    })
    .await
}

/// Takes something out of the bin.
#[tauri::command]
pub async fn unbin(app: AppHandle<impl Runtime>, request: Item) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        Ok(open.studio.set_binned(request, false)?)
    })
    .await
}

/// What is in the bin, the latest first.
#[tauri::command]
pub async fn bin_list(app: AppHandle<impl Runtime>, _request: ()) -> Result<Vec<BinView>, Failure> {
    in_vault(&app, |open| {
        let wall = open.wall()?;
        let binned = open.studio.vault.binned()?;
        Ok(binned
            .iter()
            .map(|binned| {
                let owner = Owner::of(open, binned);
                view::binned(language::words(), binned, &owner, wall)
            })
            .collect())
    })
    .await
}

/// Erases a client for good.
#[tauri::command]
pub async fn erase_client(
    app: AppHandle<impl Runtime>,
    request: ClientRequest,
) -> Result<ErasureView, Failure> {
    let guard = guard_of(&app);
    let stop = guard.stoppable();
    let erasure = work(move || make::erase(&guard, request.id, &stop)).await?;
    in_vault(&app, move |open| {
        let lines = view::erasure(language::words(), &erasure, open.wall()?);
        open.erasure = Some(lines.clone());
        let missed = |copy: &(_, CopyOutcome)| copy.1 == CopyOutcome::NotReached;
        Ok(ErasureView {
            lines,
            complete: !erasure.copies.iter().any(missed),
        })
    })
    .await
}
