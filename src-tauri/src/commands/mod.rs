//! What the screen can ask for: a file per noun. A command parses, calls, maps.
//!
//! Every command takes the app and one request and gives one answer or a [`Failure`], so
//! that one list serves the handler, the permission and the TypeScript bindings.

mod advisories;
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

use crate::vault::{Door, Open, SharedDoor};
use crate::wire::advisory::{Act, Advisory};
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
use crate::wire::page::{Delivered, PageRequest, PagesView, PreviewView};
use crate::wire::plan::{PlanRequest, PlanView};
use crate::wire::settings::{SettingsForm, SettingsView, StudioForm};
use crate::wire::start::StartView;
use crate::wire::today::{CheckInRequest, TodayView};
use crate::wire::vault::{
    ChangePassphrase, CreateRequest, FinishRecovery, JudgeRequest, JudgeView, KeyTyped,
    LockRequest, OpenView, ReadOnlyReason, RecoveryView, RenewKeys, SuggestRequest, SuggestView,
    Unfinished, UnlockAnswer, VaultState,
};

#[cfg(test)]
pub(crate) use advisories::listed as advisories_of;
#[cfg(test)]
pub(crate) use client::dossier;
#[cfg(test)]
pub(crate) use today::day_of;

/// Whether a command changes the vault, from the word before it in the list.
macro_rules! changes {
    (reads) => {
        false
    };
    (writes) => {
        true
    };
}

/// Holds a command to its line in the list.
const fn holds<Request, Answer, Running>(_: fn(AppHandle, Request) -> Running, _changes: bool)
where
    Running: Future<Output = Result<Answer, Failure>>,
{
}

/// Lists the commands once: for the handler and, in tests, for the bindings.
///
/// What changes the vault `writes`; the screen asks for none of that while the vault can
/// only be read. Pages, exports and backups go elsewhere, and leave undone by themselves
/// what they would note in such a vault.
macro_rules! commands {
    ($($effect:ident $module:ident::$name:ident($request:ty) -> $answer:ty;)+) => {
        /// Answers every command of the screen.
        pub fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($module::$name),+]
        }

        const _: () = { $(holds::<$request, $answer, _>($module::$name, changes!($effect));)+ };

        #[cfg(test)]
        pub(crate) fn signatures() -> Vec<crate::bindings::Signature> {
            vec![$(crate::bindings::Signature::new::<$request, $answer>(
                stringify!($name),
                changes!($effect),
            )),+]
        }
    };
}

commands! {
    reads start::start(()) -> StartView;
    reads start::ready(()) -> ();
    reads plan::plan(PlanRequest) -> PlanView;
    reads guide::guide(GuideRequest) -> GuideView;
    reads page::preview(PageRequest) -> PreviewView;
    reads page::pages(PageRequest) -> PagesView;
    reads page::print(PageRequest) -> Delivered;
    reads page::save(PageRequest) -> Delivered;
    reads check::check(CheckRequest) -> CheckView;
    reads vault::vault_state(()) -> VaultState;
    reads vault::judge_passphrase(JudgeRequest) -> JudgeView;
    reads vault::suggest_passphrase(SuggestRequest) -> SuggestView;
    writes vault::create_vault(CreateRequest) -> OpenView;
    reads vault::recovery_key(()) -> RecoveryView;
    writes vault::finish_recovery(FinishRecovery) -> ();
    reads vault::unlock(KeyTyped) -> UnlockAnswer;
    reads vault::lock(LockRequest) -> ();
    reads vault::try_writing(()) -> Option<ReadOnlyReason>;
    writes vault::keep_unfinished(Unfinished) -> ();
    writes vault::change_passphrase(ChangePassphrase) -> ();
    writes vault::renew_keys(RenewKeys) -> RecoveryView;
    reads vault::open_samples(()) -> OpenView;
    reads advisories::advisories(()) -> Vec<Advisory>;
    reads advisories::act_on_advisory(Act) -> DoneView;
    reads today::today(()) -> TodayView;
    writes today::check_in(CheckInRequest) -> ();
    reads clients::clients(ClientsRequest) -> ClientsView;
    reads clients::client_filters(()) -> FiltersView;
    writes clients::add_client(AddClient) -> ClientAdded;
    reads clients::namesakes(AddClient) -> Vec<ClientRow>;
    writes clients::save_client(SaveClient) -> ();
    reads clients::doubles(()) -> Vec<DoubleView>;
    writes clients::merge_clients(MergeRequest) -> ();
    reads client::client(ClientRequest) -> ClientView;
    reads client::session_defaults(NewSession) -> SessionDefaults;
    writes client::save_session(SaveSession) -> SessionSaved;
    writes client::decide_branch(DecideBranch) -> ();
    writes notes::save_note(SaveNote) -> NoteSaved;
    reads notes::note_history(NoteRequest) -> Vec<NoteVersion>;
    writes notes::bring_back(BringBack) -> ();
    reads find::find(FindRequest) -> Vec<Hit>;
    reads history::last_step(()) -> UndoView;
    writes history::undo(()) -> UndoView;
    writes history::bin(BinItem) -> ();
    writes history::unbin(BinItem) -> ();
    reads history::bin_list(()) -> Vec<BinView>;
    writes history::erase_client(ClientRequest) -> ErasureView;
    reads care::backups(()) -> BackupsView;
    writes care::choose_backup_folder(()) -> DoneView;
    reads care::back_up(()) -> CheckedView;
    writes care::renew_backups(()) -> DoneView;
    reads care::find_backups(()) -> BackupsView;
    reads care::drill(BackupRequest) -> CheckedView;
    writes care::restore(BackupRequest) -> OpenView;
    reads care::stop(()) -> ();
    reads care::verify(()) -> CheckedView;
    reads care::accesses(()) -> Vec<AccessView>;
    reads care::retention_due(()) -> Vec<DueView>;
    reads exchange::export(ExportRequest) -> DoneView;
    reads exchange::import_preview(()) -> Option<ImportView>;
    reads exchange::import_columns(ImportColumns) -> ImportView;
    writes exchange::import_confirm(ImportConfirm) -> DoneView;
    reads settings::settings(()) -> SettingsView;
    writes settings::save_settings(SettingsForm) -> ();
    reads settings::studio(()) -> StudioForm;
    writes settings::save_studio(StudioForm) -> ();
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
