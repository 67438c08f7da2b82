//! What can be asked of one client.

use tauri::{AppHandle, Runtime};

use super::file::ClientFile;
use super::view::client_view;
use super::wire::{ClientRequest, ClientView};
use crate::commands::in_vault;
use crate::failure::Failure;
use crate::system::language;

/// A client, with everything that is kept about them.
#[tauri::command]
pub async fn client(
    app: AppHandle<impl Runtime>,
    request: ClientRequest,
) -> Result<ClientView, Failure> {
    in_vault(&app, move |open| {
        let file = ClientFile::of(open, request.id)?;
        Ok(client_view(language::words(), &file, open.now()?))
    })
    .await
}
