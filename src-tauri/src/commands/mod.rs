//! What the screen can ask for: a file per noun. A command parses, calls, maps.
//!
//! Every command takes the app and one request and gives one answer or a [`Failure`], so
//! that one list serves the handler, the permission and the TypeScript bindings.

mod care;
mod check;
mod client;
mod clients;
mod exchange;
mod find;
mod guide;
mod history;
mod notes;
mod page;
mod plan;
mod settings;
mod start;
mod today;
mod vault;

use protocol::Protocol;
use tauri::{AppHandle, Manager};

use crate::studio::{Door, Open, SharedDoor};
use crate::wire::care::{
    AccessView, BackupRequest, BackupsView, CheckedView, DoneView, DueView, ExportRequest,
    ImportColumns, ImportConfirm, ImportView,
};
use crate::wire::check::{CheckRequest, CheckView};
use crate::wire::client::{
    BringBack, ClientView, DecideBranch, FindRequest, Hit, NewSession, NoteRequest, NoteSaved,
    NoteVersion, SaveNote, SaveSession, SessionDefaults, SessionSaved,
};
use crate::wire::clients::{
    AddClient, ClientAdded, ClientRequest, ClientRow, ClientsRequest, ClientsView, DoubleView,
    FiltersView, MergeRequest, SaveClient,
};
use crate::wire::failure::{Code, Failure};
use crate::wire::guide::{GuideRequest, GuideView};
use crate::wire::history::{BinItem, BinView, ErasureView, UndoView};
use crate::wire::page::{Delivery, PageRequest, PagesView, PreviewView};
use crate::wire::plan::{PlanRequest, PlanView};
use crate::wire::settings::{SettingsForm, SettingsView, StudioForm};
use crate::wire::start::StartView;
use crate::wire::today::{CheckInRequest, TodayView};
use crate::wire::vault::{
    ChangePassphrase, CreateRequest, FinishRecovery, JudgeRequest, JudgeView, KeyTyped,
    LockRequest, OpenView, RecoveryView, SuggestRequest, SuggestView, Unfinished, UnlockAnswer,
    VaultState,
};

#[cfg(test)]
pub(crate) use client::dossier;

/// Holds a command to its line in the list.
const fn holds<Request, Answer, Running>(_: fn(AppHandle, Request) -> Running)
where
    Running: Future<Output = Result<Answer, Failure>>,
{
}

/// Lists the commands once: for the handler and, in tests, for the bindings.
macro_rules! commands {
    ($($module:ident::$name:ident($request:ty) -> $answer:ty;)+) => {
        /// Answers every command of the screen.
        pub fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($module::$name),+]
        }

        const _: () = { $(holds::<$request, $answer, _>($module::$name);)+ };

        #[cfg(test)]
        pub(crate) fn signatures() -> Vec<crate::bindings::Signature> {
            vec![$(crate::bindings::Signature::new::<$request, $answer>(stringify!($name))),+]
        }
    };
}

commands! {
    start::start(()) -> StartView;
    start::ready(()) -> ();
    plan::plan(PlanRequest) -> PlanView;
    guide::guide(GuideRequest) -> GuideView;
    page::preview(PageRequest) -> PreviewView;
    page::pages(PageRequest) -> PagesView;
    page::print(PageRequest) -> Delivery;
    page::save(PageRequest) -> Delivery;
    check::check(CheckRequest) -> CheckView;
    vault::vault_state(()) -> VaultState;
    vault::judge_passphrase(JudgeRequest) -> JudgeView;
    vault::suggest_passphrase(SuggestRequest) -> SuggestView;
    vault::create_vault(CreateRequest) -> OpenView;
    vault::recovery_key(()) -> RecoveryView;
    vault::finish_recovery(FinishRecovery) -> ();
    vault::unlock(KeyTyped) -> UnlockAnswer;
    vault::lock(LockRequest) -> ();
    vault::keep_unfinished(Unfinished) -> ();
    vault::change_passphrase(ChangePassphrase) -> ();
    vault::renew_recovery_key(KeyTyped) -> RecoveryView;
    vault::open_samples(()) -> OpenView;
    today::today(()) -> TodayView;
    today::check_in(CheckInRequest) -> ();
    clients::clients(ClientsRequest) -> ClientsView;
    clients::client_filters(()) -> FiltersView;
    clients::add_client(AddClient) -> ClientAdded;
    clients::namesakes(AddClient) -> Vec<ClientRow>;
    clients::save_client(SaveClient) -> ();
    clients::doubles(()) -> Vec<DoubleView>;
    clients::merge_clients(MergeRequest) -> ();
    client::client(ClientRequest) -> ClientView;
    client::session_defaults(NewSession) -> SessionDefaults;
    client::save_session(SaveSession) -> SessionSaved;
    client::decide_branch(DecideBranch) -> ();
    notes::save_note(SaveNote) -> NoteSaved;
    notes::note_history(NoteRequest) -> Vec<NoteVersion>;
    notes::bring_back(BringBack) -> ();
    find::find(FindRequest) -> Vec<Hit>;
    history::last_step(()) -> UndoView;
    history::undo(()) -> UndoView;
    history::bin(BinItem) -> ();
    history::unbin(BinItem) -> ();
    history::bin_list(()) -> Vec<BinView>;
    history::erase_client(ClientRequest) -> ErasureView;
    care::backups(()) -> BackupsView;
    care::choose_backup_folder(()) -> DoneView;
    care::back_up(()) -> CheckedView;
    care::find_backups(()) -> BackupsView;
    care::drill(BackupRequest) -> CheckedView;
    care::restore(BackupRequest) -> OpenView;
    care::stop(()) -> ();
    care::verify(()) -> CheckedView;
    care::accesses(()) -> Vec<AccessView>;
    care::retention_due(()) -> Vec<DueView>;
    exchange::export(ExportRequest) -> DoneView;
    exchange::import_preview(()) -> Option<ImportView>;
    exchange::import_columns(ImportColumns) -> ImportView;
    exchange::import_confirm(ImportConfirm) -> DoneView;
    settings::settings(()) -> SettingsView;
    settings::save_settings(SettingsForm) -> ();
    settings::studio(()) -> StudioForm;
    settings::save_studio(StudioForm) -> ();
}

/// The app's door.
fn door_of(app: &AppHandle) -> SharedDoor {
    app.state::<SharedDoor>().inner().clone()
}

/// Works at the vault's door, off the main thread.
async fn at_door<T: Send + 'static>(
    app: &AppHandle,
    job: impl FnOnce(&mut Door) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let door = door_of(app);
    work(move || job(&mut door.lock())).await
}

/// Works in the open vault, off the main thread.
async fn in_vault<T: Send + 'static>(
    app: &AppHandle,
    job: impl FnOnce(&mut Open) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    at_door(app, move |door| job(door.open()?)).await
}

/// Does heavy work off the main thread. A panic in it becomes an answer, so that the
/// screen never waits for ever.
async fn work<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(job)
        .await
        .unwrap_or_else(|_| Err(Failure::new(Code::Internal)))
}

/// The protocol with this id.
fn protocol(id: &str) -> Result<&'static Protocol, Failure> {
    protocol::shipped_protocol(id).ok_or_else(|| Failure::new(Code::ProtocolUnknown))
}
