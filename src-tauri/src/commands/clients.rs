//! The list of clients.

use tauri::AppHandle;

use crate::wire::clients::{
    AddClient, ClientAdded, ClientsRequest, ClientsView, DoubleView, FiltersView, MergeRequest,
    SaveClient,
};
use crate::wire::failure::{Code, Failure};

/// A window into the list of clients.
#[tauri::command]
pub async fn clients(_app: AppHandle, _request: ClientsRequest) -> Result<ClientsView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// What the list can be narrowed to.
#[tauri::command]
pub async fn client_filters(_app: AppHandle, _request: ()) -> Result<FiltersView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Adds a client.
#[tauri::command]
pub async fn add_client(_app: AppHandle, _request: AddClient) -> Result<ClientAdded, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Saves all details of a client.
#[tauri::command]
pub async fn save_client(_app: AppHandle, _request: SaveClient) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// Clients who may be one.
#[tauri::command]
pub async fn doubles(_app: AppHandle, _request: ()) -> Result<Vec<DoubleView>, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Makes one client of two.
#[tauri::command]
pub async fn merge_clients(_app: AppHandle, _request: MergeRequest) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}
