//! What can be asked of the vault itself: making, unlocking, locking, keys.

use std::thread;
use std::time::Duration;

use records::ReadOnlyReason;
use tauri::{AppHandle, Runtime};

use super::view::{groups, judge_view};
use super::wire::{
    ChangePassphrase, CreateRequest, FinishRecovery, JudgeRequest, JudgeView, KeyTyped,
    LockRequest, OpenView, RecoveryView, RenewKeys, SuggestRequest, SuggestView, Unfinished,
    UnlockAnswer, VaultState,
};
use super::{SharedVault, keys};
use crate::backup::make;
use crate::commands::{guard_of, in_vault, with_guard, work};
use crate::failure::{Code, Failure};
use crate::system::{clock, folders, language, locking};

/// How long the guard is left to others between two parts of what is made ready.
const BETWEEN_PARTS: Duration = Duration::from_millis(2);

/// What there is of a vault.
#[tauri::command]
pub async fn vault_state(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<VaultState, Failure> {
    with_guard(&app, |guard| guard.state()).await
}

/// What a new passphrase is worth.
#[tauri::command]
pub async fn judge_passphrase(
    app: AppHandle<impl Runtime>,
    request: JudgeRequest,
) -> Result<JudgeView, Failure> {
    let known = known(&app, request.known).await?;
    work(move || {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let judged = records::judge(&request.passphrase.0, &known);
        let is_empty = request.passphrase.0.is_empty();
        Ok(judge_view(language::words(), is_empty, &judged))
    })
    .await
}

/// A passphrase of words drawn at random.
#[tauri::command]
pub async fn suggest_passphrase(
    app: AppHandle<impl Runtime>,
    request: SuggestRequest,
) -> Result<SuggestView, Failure> {
    let known = known(&app, request.known).await?;
    work(move || {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let passphrase = records::suggest_passphrase(&known)?;
        Ok(SuggestView {
            passphrase: passphrase.to_string(),
        })
    })
    .await
}

/// What is known of the artist: what was typed, and what the open vault says.
async fn known(app: &AppHandle<impl Runtime>, typed: Vec<String>) -> Result<Vec<String>, Failure> {
    with_guard(app, move |guard| {
        let mut known = typed;
        if let Ok(open) = guard.unlocked() {
            known.extend(open.studio.vault.studio()?.known().map(str::to_owned));
        }
        Ok(known)
    })
    .await
}

/// Makes the vault. Its recovery key waits to be shown.
#[tauri::command]
pub async fn create_vault(
    app: AppHandle<impl Runtime>,
    request: CreateRequest,
) -> Result<OpenView, Failure> {
    let view = with_guard(&app, move |guard| guard.create(&request)).await?;
    attend(&app);
    Ok(view)
}

/// The recovery key, while it waits.
#[tauri::command]
pub async fn recovery_key(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<RecoveryView, Failure> {
    in_vault(&app, |open| Ok(groups(&open.recovery()?))).await
}

/// Drops the recovery key that waits.
#[tauri::command]
pub async fn finish_recovery(
    app: AppHandle<impl Runtime>,
    request: FinishRecovery,
) -> Result<(), Failure> {
    in_vault(&app, move |open| open.finish_recovery(request.on_paper)).await
}

/// Unlocks the vault.
#[tauri::command]
pub async fn unlock(
    app: AppHandle<impl Runtime>,
    request: KeyTyped,
) -> Result<UnlockAnswer, Failure> {
    let answer = with_guard(&app, move |guard| guard.unlock(&request)).await?;
    if matches!(answer, UnlockAnswer::Opened(_)) {
        attend(&app);
    }
    Ok(answer)
}

/// Locks the vault. The page that asks begins anew.
#[tauri::command]
pub async fn lock(app: AppHandle<impl Runtime>, request: LockRequest) -> Result<(), Failure> {
    work(move || {
        locking::lock_at_once(&app, &guard_of(&app), Some(request.ground));
        Ok(())
    })
    .await
}

/// Tries whether a vault that could only be read can be written to by now.
#[tauri::command]
pub async fn try_writing(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Option<ReadOnlyReason>, Failure> {
    in_vault(&app, |open| Ok(open.try_writing())).await
}

/// Keeps what is being typed and is no record yet.
#[tauri::command]
pub async fn keep_unfinished(
    app: AppHandle<impl Runtime>,
    request: Unfinished,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let text = serde_json::to_string(&request)?;
        Ok(open.studio.vault.keep_unfinished(&text)?)
    })
    .await
}

/// Sets a new passphrase.
#[tauri::command]
pub async fn change_passphrase(
    app: AppHandle<impl Runtime>,
    request: ChangePassphrase,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        open.must_be_own()?;
        open.change_passphrase(&request)
    })
    .await
}

/// Encrypts the vault with new keys. The recovery key waits to be printed.
#[tauri::command]
pub async fn renew_keys(
    app: AppHandle<impl Runtime>,
    request: RenewKeys,
) -> Result<RecoveryView, Failure> {
    let guard = guard_of(&app);
    let stop = guard.stoppable();
    work(move || Ok(groups(&keys::renew(&guard, &request, &stop)?))).await
}

/// Opens a vault of sample clients, which is kept nowhere.
#[tauri::command]
pub async fn open_samples(app: AppHandle<impl Runtime>, _request: ()) -> Result<OpenView, Failure> {
    let view = with_guard(&app, |guard| {
        let folder = folders::samples().map_err(|_| Failure::new(Code::VaultUnreadable))?;
        let now = guard.now()?;
        guard.open_samples(folder, |studio| {
            let zone = clock::zone();
            studio::samples::fill(&mut studio.vault, now, zone.as_deref())?;
            Ok(studio::samples::fill_forms(studio, now)?)
        })
    })
    .await?;
    attend(&app);
    Ok(view)
}

/// Does in the background what an open vault wants done: makes ready what the next screens
/// need, and then makes the backups that are due. It ends when the vault is locked.
pub fn attend(app: &AppHandle<impl Runtime>) {
    let guard = guard_of(app);
    thread::spawn(move || {
        if let Some(opening) = read_ahead(&guard) {
            make::keep_backed_up(&guard, opening);
        }
    });
}

/// Makes ready what the next screens need, after it was thrown away.
pub fn warm_up(app: &AppHandle<impl Runtime>) {
    let guard = guard_of(app);
    thread::spawn(move || read_ahead(&guard));
}

/// Reads what the next screens need, a small part at a time, so that nothing waits for it.
/// Returns which opening of the vault it was read in; none when that is over.
fn read_ahead(guard: &SharedVault) -> Option<u64> {
    let mut opening = None;
    loop {
        // Lets whoever waits for the guard have it.
        thread::sleep(BETWEEN_PARTS);
        let mut guard = guard.lock();
        let open = guard.unlocked().ok()?;
        if *opening.get_or_insert(open.opening) != open.opening {
            return None;
        }
        // Whatever cannot be read here is said where it is asked for.
        let is_more = matches!(
            open.studio
                .clients
                .read_part(&open.studio.vault, &mut open.studio.protocols),
            Ok(false)
        );
        if !is_more {
            let _ = open.studio.vault.warm_search();
            return opening;
        }
    }
}
