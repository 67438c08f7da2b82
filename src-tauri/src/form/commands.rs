//! What can be asked of forms, and of client mode.

use base64::prelude::{BASE64_STANDARD, Engine};
use records::{Act, Readers, write_whole};
use studio::form::{Form, FormFault, Scan, regions};
use tauri::{AppHandle, Runtime};

use super::mode::ClientMode;
use super::view;
use super::wire::{
    AnswerForm, AttachScan, BeginClientMode, ClientFormsView, ClientModeView, DiscardFilling,
    FormDraftView, FormRequest, FormsView, LeaveAnswer, LeaveKey, RetireForm, ScanView, SetPin,
    SignForm, SignedFormRequest, WithdrawForm,
};
use crate::client::wire::ClientRequest;
use crate::commands::{in_vault, with_guard, work};
use crate::failure::{Code, Failure};
use crate::system::{language, saving, window};
use crate::vault::{UnlockedVault, VaultGuard};
use crate::wire::DoneView;

fn done(words: String) -> DoneView {
    DoneView { words: Some(words) }
}

/// The studio's forms.
#[tauri::command]
pub async fn forms(app: AppHandle<impl Runtime>, _request: ()) -> Result<FormsView, Failure> {
    in_vault(&app, |open| {
        let words = language::words();
        let own = open.studio.own_forms()?.into_iter();
        Ok(FormsView {
            own: own
                .map(|(id, form)| view::own_form(words, id, &form))
                .collect(),
            shipped: view::shipped(),
            regions: regions()
                .iter()
                .map(|region| view::region(words, region))
                .collect(),
            has_pin: open.studio.vault.has_pin()?,
        })
    })
    .await
}

fn draft(open: &UnlockedVault, id: &str) -> Result<FormDraftView, Failure> {
    let own = open.studio.own_form(id)?;
    let form = own.draft.ok_or(Failure::new(Code::FormUnknown))?;
    Ok(FormDraftView {
        faults: form.faults(),
        form,
    })
}

/// Begins a form of the studio's own with a copy of another.
#[tauri::command]
pub async fn copy_form(
    app: AppHandle<impl Runtime>,
    request: FormRequest,
) -> Result<FormDraftView, Failure> {
    in_vault(&app, move |open| {
        let id = open.studio.copy_form(&request.id)?;
        draft(open, &id)
    })
    .await
}

/// Opens the draft of an own form, and begins it where there is none.
#[tauri::command]
pub async fn edit_form(
    app: AppHandle<impl Runtime>,
    request: FormRequest,
) -> Result<FormDraftView, Failure> {
    in_vault(&app, move |open| {
        open.studio.edit_form(&request.id)?;
        draft(open, &request.id)
    })
    .await
}

/// Saves the draft of an own form, and says what is wrong with it.
#[tauri::command]
pub async fn save_form_draft(
    app: AppHandle<impl Runtime>,
    request: Form,
) -> Result<Vec<FormFault>, Failure> {
    in_vault(&app, move |open| {
        let faults = request.faults();
        open.studio.save_form_draft(request)?;
        Ok(faults)
    })
    .await
}

/// Publishes the draft of an own form.
#[tauri::command]
pub async fn publish_form(
    app: AppHandle<impl Runtime>,
    request: FormRequest,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        open.studio.publish_form(&request.id)?;
        Ok(done(language::words().forms_published()))
    })
    .await
}

/// Discards the draft of an own form.
#[tauri::command]
pub async fn discard_form(
    app: AppHandle<impl Runtime>,
    request: FormRequest,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        open.studio.discard_form(&request.id)?;
        Ok(done(language::words().forms_discarded()))
    })
    .await
}

/// Says whether an own form is used.
#[tauri::command]
pub async fn retire_form(
    app: AppHandle<impl Runtime>,
    request: RetireForm,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        open.studio.retire_form(&request.id, request.retired)?;
        let words = language::words();
        Ok(done(if request.retired {
            words.forms_retired()
        } else {
            words.forms_used_again()
        }))
    })
    .await
}

/// Sets the PIN that ends client mode, or none.
#[tauri::command]
pub async fn set_pin(app: AppHandle<impl Runtime>, request: SetPin) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        let pin = request.pin.as_ref().map(|pin| pin.0.as_str());
        open.studio.must_be_writable()?;
        open.studio
            .vault
            .set_pin(pin)
            .map_err(|error| match error {
                records::StoreError::Field { .. } => Failure::new(Code::PinUnfit),
                error => error.into(),
            })?;
        let words = language::words();
        Ok(done(match pin {
            Some(_) => words.forms_pin_set(),
            None => words.forms_pin_gone(),
        }))
    })
    .await
}

/// What a client has signed, and what is missing.
#[tauri::command]
pub async fn client_forms(
    app: AppHandle<impl Runtime>,
    request: ClientRequest,
) -> Result<ClientFormsView, Failure> {
    in_vault(&app, move |open| {
        let words = language::words();
        let today = open.now()?.date();
        let statuses = open.studio.form_statuses(request.id, today)?;
        let signed = open.studio.vault.signed_forms(request.id)?;
        let fillings = open.studio.fillings()?.into_iter();
        let own = fillings.filter(|filling| filling.client == request.id);
        Ok(ClientFormsView {
            forms: statuses
                .iter()
                .map(|status| view::status(words, status))
                .collect(),
            signed: signed
                .iter()
                .map(|kept| view::signed(words, kept))
                .collect(),
            unfinished: own
                .map(|filling| view::unfinished(words, &filling))
                .collect(),
        })
    })
    .await
}

/// Keeps the scan of a form that was signed on paper.
#[tauri::command]
pub async fn attach_scan(
    app: AppHandle<impl Runtime>,
    request: AttachScan,
) -> Result<DoneView, Failure> {
    let bytes = BASE64_STANDARD.decode(request.file);
    let bytes = bytes.map_err(|_| Failure::new(Code::Internal))?;
    in_vault(&app, move |open| {
        let scan = Scan {
            client: request.client,
            form: request.form,
            version: request.version,
            signed: request.signed,
            bytes,
        };
        let now = open.now()?;
        open.studio.attach_scan(scan, now)?;
        Ok(done(language::words().form_attached()))
    })
    .await
}

/// The picture of a form that was signed on paper.
#[tauri::command]
pub async fn signed_scan(
    app: AppHandle<impl Runtime>,
    request: SignedFormRequest,
) -> Result<ScanView, Failure> {
    in_vault(&app, move |open| {
        let record = open.studio.vault.signed_form(request.id)?.form.record;
        let picture = BASE64_STANDARD.encode(&record.page);
        Ok(ScanView {
            picture: format!("data:{};base64,{picture}", record.media),
        })
    })
    .await
}

/// Saves the file of a form where the artist wants it, byte for byte.
#[tauri::command]
pub async fn save_signed(
    app: AppHandle<impl Runtime>,
    request: SignedFormRequest,
) -> Result<DoneView, Failure> {
    let record = in_vault(&app, move |open| {
        Ok(open.studio.vault.signed_form(request.id)?.form.record)
    })
    .await?;
    let dialog = app.clone();
    let is_saved = work(move || {
        let words = language::words();
        let (kind, ending) = match record.media.as_str() {
            "image/jpeg" => (words.form_picture(), "jpg"),
            "image/png" => (words.form_picture(), "png"),
            _ => (words.file_pdf(), "pdf"),
        };
        let name = words.file_form(record.signed.date().to_string());
        let Some(path) = saving::ask(&dialog, &words.save_title(), &name, &kind, ending) else {
            return Ok(false);
        };
        write_whole(&path, &record.page, Readers::Owner)
            .map_err(|_| Failure::new(Code::SaveFailed))?;
        Ok(true)
    })
    .await?;
    if !is_saved {
        return Ok(DoneView { words: None });
    }
    in_vault(&app, |open| {
        open.studio.note_access(Act::Print)?;
        Ok(done(language::words().form_saved()))
    })
    .await
}

/// Withdraws what was signed.
#[tauri::command]
pub async fn withdraw_form(
    app: AppHandle<impl Runtime>,
    request: WithdrawForm,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        let today = open.now()?.date();
        let reason = request.reason.as_str();
        open.studio.withdraw_form(request.id, reason, today)?;
        Ok(done(language::words().form_is_withdrawn()))
    })
    .await
}

/// Forgets what was filled in and not signed.
#[tauri::command]
pub async fn discard_filling(
    app: AppHandle<impl Runtime>,
    request: DiscardFilling,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        open.studio.discard_filling(request.client, &request.form)?;
        Ok(done(language::words().form_discarded()))
    })
    .await
}

/// Notes that nothing has changed about a client's health.
#[tauri::command]
pub async fn confirm_health(
    app: AppHandle<impl Runtime>,
    request: ClientRequest,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let today = open.now()?.date();
        Ok(open.studio.confirm_health(request.id, today)?)
    })
    .await
}

/// Hands the screen to a client, with one form.
#[tauri::command]
pub async fn begin_client_mode(
    app: AppHandle<impl Runtime>,
    request: BeginClientMode,
) -> Result<ClientModeView, Failure> {
    let shown = with_guard(&app, move |guard| {
        let open = guard.unlocked()?;
        let now = open.now()?;
        let studio = &mut open.studio;
        let filling = studio.begin_form(request.client, &request.form, now)?;
        guard.set_client_mode(Some(ClientMode::new(filling)))?;
        mode_view(guard)
    })
    .await?;
    window::fill_screen(&app, true);
    Ok(shown)
}

fn mode_view(guard: &mut VaultGuard) -> Result<ClientModeView, Failure> {
    let client = guard.client_mode()?.filling.client;
    let open = guard.unlocked()?;
    let (is_sample, studio) = (open.is_sample(), &open.studio);
    let name = studio.vault.client(client)?.record.name;
    let has_pin = studio.vault.has_pin()?;
    let minutes = studio.settings()?.lock_after_minutes;
    let mode = guard.client_mode()?;
    Ok(view::client_mode(mode, name, has_pin, is_sample, minutes))
}

/// What a client is shown.
#[tauri::command]
pub async fn client_mode(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<ClientModeView, Failure> {
    with_guard(&app, mode_view).await
}

/// Keeps the answers so far, and says what is asked after them.
#[tauri::command]
pub async fn answer_form(
    app: AppHandle<impl Runtime>,
    request: AnswerForm,
) -> Result<ClientModeView, Failure> {
    with_guard(&app, move |guard| {
        let mode = guard.client_mode()?;
        if !mode.is_signed {
            mode.filling.answer(&request.answers);
            let filling = mode.filling.clone();
            guard.unlocked()?.studio.keep_filling(&filling)?;
        }
        mode_view(guard)
    })
    .await
}

/// Signs the form.
#[tauri::command]
pub async fn sign_form(
    app: AppHandle<impl Runtime>,
    request: SignForm,
) -> Result<ClientModeView, Failure> {
    with_guard(&app, move |guard| {
        let mode = guard.client_mode()?;
        // A second press signs nothing more.
        if !mode.is_signed {
            mode.filling.answer(&request.answers);
            let filling = mode.filling.clone();
            let open = guard.unlocked()?;
            let now = open.now()?;
            open.studio
                .sign_form(&filling, &request.name, request.strokes, now)?;
            guard.client_mode()?.is_signed = true;
        }
        mode_view(guard)
    })
    .await
}

/// Hands the screen back to the artist.
#[tauri::command]
pub async fn leave_client_mode(
    app: AppHandle<impl Runtime>,
    request: LeaveKey,
) -> Result<LeaveAnswer, Failure> {
    let answer = with_guard(&app, move |guard| guard.leave_client_mode(&request)).await?;
    if matches!(answer, LeaveAnswer::Left { .. }) {
        window::fill_screen(&app, false);
    }
    Ok(answer)
}
