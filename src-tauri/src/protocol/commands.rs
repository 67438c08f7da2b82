//! What can be asked of protocols.

use records::{Readers, write_whole};
use studio::protocol::draft::{Draft, DraftForm, RuleEnd};
use studio::protocol::fuller::unsaid_by_draft;
use studio::protocol::share::MOST_BYTES;
use tauri::{AppHandle, Runtime};

use super::view::Standing;
use super::wire::{
    CompareRequest, CompareView, CopyRequest, DraftCheck, DraftRow, DraftView, ImportedProtocol,
    MoveRequest, MoveRuleEnd, MovesView, ProtocolDetails, ProtocolRequest, ProtocolsView,
    RuleEndMoved, SaveDraft,
};
use super::{compare, faults, picture, view};
use crate::commands::{in_vault, work};
use crate::failure::{Code, Failure};
use crate::start::view::protocol_view;
use crate::start::wire::ProtocolView;
use crate::system::{choosing, language, saving};
use crate::vault::UnlockedVault;
use crate::wire::DoneView;

/// All protocols, with where they are in use.
#[tauri::command]
pub async fn protocols(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<ProtocolsView, Failure> {
    in_vault(&app, |open| {
        let words = language::words();
        let now = open.now()?;
        let studio = &mut open.studio;
        let default = studio.default_protocol()?;
        let uses = studio.protocol_uses(now)?;
        let protocols = studio.newest_protocols()?;
        let row = |protocol: &std::sync::Arc<protocol::Protocol>| {
            let standing = Standing::of(&protocol.id, &default, &uses);
            view::row(words, protocol, &standing)
        };
        let draft = |draft: &Draft| {
            Ok(DraftRow {
                id: draft.form.id.clone(),
                title: draft.title().to_owned(),
                line: words.protocol_draft_line(studio.next_version(&draft.form.id)?),
            })
        };
        Ok(ProtocolsView {
            protocols: protocols.iter().map(row).collect(),
            drafts: studio
                .drafts()?
                .iter()
                .map(draft)
                .collect::<Result<_, Failure>>()?,
        })
    })
    .await
}

/// The protocols that a session or a sheet can have, the default first.
#[tauri::command]
pub async fn protocol_choices(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Vec<ProtocolView>, Failure> {
    in_vault(&app, |open| {
        let default = open.studio.default_protocol()?;
        let mut protocols = open.studio.newest_protocols()?;
        protocols.sort_by_key(|protocol| protocol.id != default);
        let words = language::words();
        let view = protocols.iter().map(|one| protocol_view(words, one));
        Ok(view.collect())
    })
    .await
}

/// A protocol with all that it says.
#[tauri::command]
pub async fn protocol_details(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<ProtocolDetails, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let studio = &mut open.studio;
        let protocol = studio.newest_protocol(&request.id)?;
        let default = studio.default_protocol()?;
        let uses = studio.protocol_uses(now)?;
        let standing = Standing::of(&request.id, &default, &uses);
        Ok(view::details(language::words(), &protocol, &standing))
    })
    .await
}

/// Two protocols on one timeline.
#[tauri::command]
pub async fn compare_protocols(
    app: AppHandle<impl Runtime>,
    request: CompareRequest,
) -> Result<CompareView, Failure> {
    in_vault(&app, move |open| {
        let first = open.studio.newest_protocol(&request.first)?;
        let second = open.studio.newest_protocol(&request.second)?;
        Ok(compare::compare(language::words(), [&first, &second]))
    })
    .await
}

/// Chooses the protocol that first sessions begin with.
#[tauri::command]
pub async fn set_default_protocol(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        open.studio.set_default_protocol(&request.id)?;
        let protocol = open.studio.newest_protocol(&request.id)?;
        let words = language::words();
        let title = view::said(words, &protocol, &protocol.title);
        Ok(DoneView {
            words: Some(words.protocol_made_default(title)),
        })
    })
    .await
}

/// Copies a protocol into a draft of the studio's own.
#[tauri::command]
pub async fn copy_protocol(
    app: AppHandle<impl Runtime>,
    request: CopyRequest,
) -> Result<DraftView, Failure> {
    in_vault(&app, move |open| {
        let CopyRequest {
            id,
            title,
            with_fuller,
        } = request;
        let draft = open.studio.copy_protocol(&id, &title, with_fuller)?;
        opened(open, draft)
    })
    .await
}

/// Adds to a draft what the fuller guide says of activities of which the draft says nothing.
#[tauri::command]
pub async fn add_fuller(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DraftView, Failure> {
    in_vault(&app, move |open| {
        let draft = open.studio.add_fuller(&request.id)?;
        opened(open, draft)
    })
    .await
}

/// Begins a draft of the next version of one of the studio's own protocols.
#[tauri::command]
pub async fn edit_protocol(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DraftView, Failure> {
    in_vault(&app, move |open| {
        let draft = open.studio.edit_protocol(&request.id)?;
        opened(open, draft)
    })
    .await
}

/// A draft as it was left.
#[tauri::command]
pub async fn draft(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DraftView, Failure> {
    in_vault(&app, move |open| {
        let draft = open.studio.draft(&request.id)?;
        opened(open, draft)
    })
    .await
}

fn opened(open: &mut UnlockedVault, draft: Draft) -> Result<DraftView, Failure> {
    Ok(DraftView {
        check: checked(open, &draft.form)?,
        form: draft.form,
        options: view::options(language::words()),
    })
}

/// What is to be said of a draft as it is typed now.
#[tauri::command]
pub async fn check_draft(
    app: AppHandle<impl Runtime>,
    request: DraftForm,
) -> Result<DraftCheck, Failure> {
    in_vault(&app, move |open| checked(open, &request)).await
}

fn checked(open: &mut UnlockedVault, form: &DraftForm) -> Result<DraftCheck, Failure> {
    let words = language::words();
    let found = match open.studio.protocol_of(form) {
        Ok(_) => Vec::new(),
        Err(studio::Error::DraftFaulty(faults)) => faults,
        Err(error) => return Err(error.into()),
    };
    Ok(DraftCheck {
        version: open.studio.next_version(&form.id)?,
        summary: words.draft_faults(found.len()),
        faults: found
            .iter()
            .map(|fault| faults::fault(words, form, fault))
            .collect(),
        bars: picture::lanes(words, form),
        unsaid: view::unsaid(words, &unsaid_by_draft(form)),
        asking: form.asking(),
        oil_rule: form.oil_rule(),
    })
}

/// Where a rule of a draft ends once its end is moved; none where it cannot be.
#[tauri::command]
pub async fn move_rule_end(
    _app: AppHandle<impl Runtime>,
    mut request: MoveRuleEnd,
) -> Result<Option<RuleEndMoved>, Failure> {
    let moved = request.form.move_end(request.rule, request.to);
    Ok(moved.map(|RuleEnd { until, next }| RuleEndMoved {
        until,
        next,
        bars: picture::lanes(language::words(), &request.form),
    }))
}

/// Saves a draft as it is typed.
#[tauri::command]
pub async fn save_draft(app: AppHandle<impl Runtime>, request: SaveDraft) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        Ok(open.studio.save_draft(request.form, request.done)?)
    })
    .await
}

/// Takes a draft away.
#[tauri::command]
pub async fn discard_draft(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        open.studio.discard_draft(&request.id)?;
        Ok(DoneView {
            words: Some(language::words().draft_discarded()),
        })
    })
    .await
}

/// Publishes a draft as the next version of its protocol.
#[tauri::command]
pub async fn publish_draft(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        let made = open.studio.publish_draft(&request.id)?;
        Ok(DoneView {
            words: Some(language::words().draft_published(made.version)),
        })
    })
    .await
}

/// Who could be moved to the newest version, with what changes for each.
#[tauri::command]
pub async fn protocol_moves(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<MovesView, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let version = open.studio.newest_protocol(&request.id)?.version;
        let moves = open.studio.moves(&request.id, now)?;
        Ok(view::moves(language::words(), version, &moves, now))
    })
    .await
}

/// Moves clients to the version whose differences were shown.
#[tauri::command]
pub async fn move_clients(
    app: AppHandle<impl Runtime>,
    request: MoveRequest,
) -> Result<DoneView, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let MoveRequest {
            id,
            version,
            clients,
        } = request;
        let count = open.studio.move_clients(&id, version, &clients, now)?;
        Ok(DoneView {
            words: Some(language::words().moves_done(count, version)),
        })
    })
    .await
}

/// Writes the newest version of a protocol to a file that the artist chooses.
#[tauri::command]
pub async fn export_protocol(
    app: AppHandle<impl Runtime>,
    request: ProtocolRequest,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let name = request.id.clone();
    let file = in_vault(&app, move |open| {
        Ok(open.studio.protocol_file(&request.id)?)
    })
    .await?;
    let dialog = app.clone();
    let (title, kind) = (words.save_title(), words.protocol_file_kind());
    work(move || {
        let Some(path) = saving::ask(&dialog, &title, &name, &kind, "json") else {
            return Ok(DoneView { words: None });
        };
        write_whole(&path, file.as_bytes(), Readers::Owner)
            .map_err(|_| Failure::new(Code::ExportFailed))?;
        Ok(DoneView {
            words: Some(words.protocol_exported()),
        })
    })
    .await
}

/// Asks for a protocol's file and makes a draft of it; none when the artist closed the dialog.
#[tauri::command]
pub async fn import_protocol(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Option<ImportedProtocol>, Failure> {
    let kind = language::words().protocol_file_kind();
    let Some(path) = choosing::file(&app, &kind, &["json"]).await else {
        return Ok(None);
    };
    // Without the guard: a disk that does not answer would keep everybody from it.
    let bytes = work(move || {
        // One byte more than may be there says that there are more.
        choosing::read_up_to(&path, MOST_BYTES as u64 + 1)
            .map_err(|_| Failure::new(Code::ImportUnreadable))
    })
    .await?;
    in_vault(&app, move |open| imported(open, &bytes))
        .await
        .map(Some)
}

/// What became of a file.
pub(super) fn imported(
    open: &mut UnlockedVault,
    bytes: &[u8],
) -> Result<ImportedProtocol, Failure> {
    match open.studio.import_protocol(bytes) {
        Ok(draft) => Ok(ImportedProtocol {
            draft: Some(draft.form.id),
            faults: Vec::new(),
        }),
        Err(studio::Error::FileRefused(refused)) => Ok(ImportedProtocol {
            draft: None,
            faults: faults::of_file(&refused),
        }),
        Err(error) => Err(error.into()),
    }
}
