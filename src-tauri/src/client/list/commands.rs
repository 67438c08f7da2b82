//! What can be asked of the list of clients.

use chrono::NaiveDate;
use records::{Client, ClientId};
use strings::Vocabulary;
use studio::client_list::ClientFilter;
use studio::merge::Merger;
use studio::plan::ClientPlan;
use studio::supply::SupplyKind;
use tauri::{AppHandle, Runtime};
use vocabulary::{Moment, ScalpType};

use super::wire::{
    AddClient, ClientAdded, ClientRow, ClientSort, ClientsRequest, ClientsView, DuplicateView,
    FiltersView, MergeSide, MergeView, MoveRecord, SaveClient,
};
use super::{merge, view};
use crate::commands::{in_vault, stoppable};
use crate::failure::Failure;
use crate::start::wire::ScalpTypeView;
use crate::system::language;
use crate::vault::UnlockedVault;

/// The most rows of a window.
const MOST_ROWS: u32 = 500;

/// The most clients that what was typed can fit: nobody reads on.
const MOST_FOUND: usize = 500;

/// A window into the list of clients.
#[tauri::command]
pub async fn clients(
    app: AppHandle<impl Runtime>,
    request: ClientsRequest,
) -> Result<ClientsView, Failure> {
    in_vault(&app, move |open| listed(open, &request)).await
}

fn listed(open: &mut UnlockedVault, request: &ClientsRequest) -> Result<ClientsView, Failure> {
    let now = open.now()?;
    let (total, window) = window(open, request, now.date())?;
    let rows = window
        .into_iter()
        .map(|id| row(open, id, now))
        .collect::<Result<_, _>>()?;
    let words = language::words();
    Ok(ClientsView {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        counted: if request.typed.trim().is_empty() {
            words.clients_counted(total)
        } else {
            words.clients_fit(total)
        },
        rows,
    })
}

/// How many clients are asked for, and those in the window.
fn window(
    open: &mut UnlockedVault,
    request: &ClientsRequest,
    today: NaiveDate,
) -> Result<(usize, Vec<ClientId>), Failure> {
    let offset = usize::try_from(request.offset).unwrap_or(usize::MAX);
    let limit = usize::try_from(request.limit.min(MOST_ROWS)).unwrap_or(0);
    let cut = |all: &[ClientId]| all.iter().skip(offset).take(limit).copied().collect();
    let only = ClientFilter::from(request.only.clone());
    let is_everybody = only == ClientFilter::default();
    if !request.typed.trim().is_empty() {
        let mut ids = open
            .studio
            .find_clients(&request.typed, MOST_FOUND, today)?;
        if !is_everybody {
            open.studio.complete_client_list()?;
            ids.retain(|id| open.studio.clients.fits(*id, &only, today));
        }
        return Ok((ids.len(), cut(&ids)));
    }
    if is_everybody && request.sort == ClientSort::Name {
        // The list is read in this order: its beginning waits for no more than itself.
        let ids = open.studio.first_clients(offset.saturating_add(limit))?;
        let window = cut(&ids);
        let total = open.studio.vault.count_clients()?;
        return Ok((usize::try_from(total).unwrap_or(usize::MAX), window));
    }
    open.studio.complete_client_list()?;
    let all = open.studio.clients.list(request.sort.into(), &only, today);
    Ok((all.len(), cut(all)))
}

/// A client in the list.
fn row(open: &mut UnlockedVault, id: ClientId, now: Moment) -> Result<ClientRow, Failure> {
    let client = open.studio.vault.client(id)?.record;
    Ok(row_of(open, id, &client, now)?.0)
}

/// A client in the list, from their record, and how they heal.
pub fn row_of(
    open: &mut UnlockedVault,
    id: ClientId,
    client: &Client,
    now: Moment,
) -> Result<(ClientRow, Option<ClientPlan>), Failure> {
    let sessions = open.studio.vault.sessions(id)?;
    // A protocol that cannot be read must not hide the client.
    let client_plan = open.studio.plan(client, &sessions, now.date());
    let client_plan = client_plan.ok().flatten();
    let words = language::words();
    let row = view::row(words, id, client, &sessions, client_plan.as_ref(), now);
    Ok((row, client_plan))
}

/// What the list can be narrowed to.
#[tauri::command]
pub async fn client_filters(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<FiltersView, Failure> {
    in_vault(&app, |open| {
        open.studio.complete_client_list()?;
        let supplies = open.studio.clients.supplies().unwrap_or_default();
        let named = |kind| {
            let of_kind = supplies.iter().filter(|supply| supply.kind == kind);
            of_kind.map(|supply| supply.name.clone()).collect()
        };
        let (lots, needles) = (named(SupplyKind::Lot), named(SupplyKind::Needle));
        let words = language::words();
        Ok(FiltersView {
            scalps: ScalpType::ALL
                .iter()
                .map(|&id| ScalpTypeView {
                    id,
                    label: words.word(Vocabulary::ScalpType, id.id()),
                })
                .collect(),
            tags: open.studio.clients.tags(),
            lots,
            needles,
        })
    })
    .await
}

/// Adds a client.
#[tauri::command]
pub async fn add_client(
    app: AppHandle<impl Runtime>,
    request: AddClient,
) -> Result<ClientAdded, Failure> {
    in_vault(&app, move |open| {
        let client = Client {
            name: request.name.trim().to_owned(),
            ..Client::default()
        };
        Ok(ClientAdded {
            id: open.studio.add_client(&client)?,
        })
    })
    .await
}

/// Who has the name already that a new client is to have.
#[tauri::command]
pub async fn namesakes(
    app: AppHandle<impl Runtime>,
    request: AddClient,
) -> Result<Vec<ClientRow>, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let ids = open.studio.namesakes(&request.name)?;
        ids.into_iter().map(|id| row(open, id, now)).collect()
    })
    .await
}

/// Saves all details of a client.
#[tauri::command]
pub async fn save_client(app: AppHandle<impl Runtime>, request: SaveClient) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let instant = open.studio.vault.instant();
        Ok(open
            .studio
            .save_client(request.id, &request.details, instant)?)
    })
    .await
}

/// Clients who may be one.
#[tauri::command]
pub async fn duplicates(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Vec<DuplicateView>, Failure> {
    let stop = stoppable(&app);
    in_vault(&app, move |open| {
        let now = open.now()?;
        let words = language::words();
        open.studio
            .duplicates(&stop)?
            .into_iter()
            .map(|duplicate| {
                Ok(DuplicateView {
                    first: row(open, duplicate.first, now)?,
                    second: row(open, duplicate.second, now)?,
                    why: if duplicate.sure {
                        words.duplicate_same()
                    } else {
                        words.duplicate_name()
                    },
                    sure: duplicate.sure,
                })
            })
            .collect()
    })
    .await
}

/// Two clients side by side, before they become one.
#[tauri::command]
pub async fn merge_look(
    app: AppHandle<impl Runtime>,
    request: Merger,
) -> Result<MergeView, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let words = language::words();
        let vault = &open.studio.vault;
        let keep = vault.client(request.keep)?.record;
        let other = vault.client(request.other)?.record;
        let merged = open.studio.merged(&request)?.client;
        let mut side = |id| {
            let held = open.studio.vault.belongings_of(id)?;
            let held = held.held().filter(|(_, count)| *count > 0);
            Ok::<_, Failure>(MergeSide {
                row: row(open, id, now)?,
                holds: words.counts(Vocabulary::Count, held).join(", "),
            })
        };
        Ok(MergeView {
            keep: side(request.keep)?,
            other: side(request.other)?,
            parts: merge::parts(words, &keep, &other),
            joined: merge::joined(words, &merged),
        })
    })
    .await
}

/// Makes one client of two. What is not kept of their details becomes a note.
#[tauri::command]
pub async fn merge_clients(app: AppHandle<impl Runtime>, request: Merger) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let today = open.now()?.date();
        let merged = open.studio.merged(&request)?;
        let note = merge::note(language::words(), &merged, today);
        Ok(open.studio.merge(&request, note.as_ref())?)
    })
    .await
}

/// Moves a record to another client.
#[tauri::command]
pub async fn move_record(app: AppHandle<impl Runtime>, request: MoveRecord) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        Ok(open.studio.move_record(request.item, request.to)?)
    })
    .await
}
