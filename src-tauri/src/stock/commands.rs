//! What can be asked of stock, recalls and inspections.

use records::{Act, Stock, Treatment};
use studio::in_words::stock as in_words;
use studio::stock::inspection::Inspection;
use studio::stock::recall::Recall;
use studio::stock::{another, fits};
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{
    NoticeRequest, NoticeView, RecallView, SaveStock, StockFilter, StockRequest, StockSaved,
    StockView, TodaysStockRequest, TodaysStockView,
};
use crate::commands::{in_vault, save_csv};
use crate::failure::Failure;
use crate::system::language;
use crate::wire::DoneView;

/// The studio's bottles and boxes.
#[tauri::command]
pub async fn stock(
    app: AppHandle<impl Runtime>,
    request: StockFilter,
) -> Result<StockView, Failure> {
    in_vault(&app, move |open| {
        let today = open.now()?.date();
        let kept = open.studio.stock(today)?;
        let fit = kept.iter().filter(|one| fits(&one.record, &request.typed));
        let rows = fit.map(|one| view::row(language::words(), one, today));
        Ok(StockView {
            rows: rows.collect(),
            all: kept.len(),
        })
    })
    .await
}

/// Adds a bottle or a box, or saves what is changed of one.
#[tauri::command]
pub async fn save_stock(
    app: AppHandle<impl Runtime>,
    request: SaveStock,
) -> Result<StockSaved, Failure> {
    in_vault(&app, move |open| {
        let id = open.studio.save_stock(request.id, &request.stock)?;
        Ok(StockSaved { id })
    })
    .await
}

/// Notes that a bottle or a box was opened today.
#[tauri::command]
pub async fn open_stock(
    app: AppHandle<impl Runtime>,
    request: StockRequest,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let today = open.now()?.date();
        Ok(open.studio.open_stock(request.id, today)?)
    })
    .await
}

/// Notes that a bottle or a box was used up or thrown away today.
#[tauri::command]
pub async fn finish_stock(
    app: AppHandle<impl Runtime>,
    request: StockRequest,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let today = open.now()?.date();
        Ok(open.studio.finish_stock(request.id, today)?)
    })
    .await
}

/// What another bottle or box of the same starts with.
#[tauri::command]
pub async fn another_stock(
    app: AppHandle<impl Runtime>,
    request: StockRequest,
) -> Result<Stock, Failure> {
    in_vault(&app, move |open| {
        let kept = open.studio.vault.stock_item(request.id)?;
        Ok(another(&kept.record))
    })
    .await
}

/// What can be taken for an entry of a session, and what is wrong with what it has.
#[tauri::command]
pub async fn todays_stock(
    app: AppHandle<impl Runtime>,
    request: TodaysStockRequest,
) -> Result<TodaysStockView, Failure> {
    in_vault(&app, move |open| {
        let day = match request.day {
            Some(day) => day,
            None => open.now()?.date(),
        };
        let done = Treatment {
            pigment: request.pigment,
            needle: request.needle,
            needle_lot: request.needle_lot,
            needle_expiry: request.needle_expiry,
            ..Treatment::default()
        };
        let found = open.studio.todays_stock(day, &done)?;
        Ok(view::todays_stock(language::words(), &found, day))
    })
    .await
}

/// Who was treated with what a recall names, and what is still there of it.
#[tauri::command]
pub async fn recall(app: AppHandle<impl Runtime>, request: Recall) -> Result<RecallView, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let recalled = open.studio.recall(&request, now)?;
        Ok(view::recall(language::words(), &request, &recalled))
    })
    .await
}

/// The studio's brands in a notice of a recall.
#[tauri::command]
pub async fn read_notice(
    app: AppHandle<impl Runtime>,
    request: NoticeRequest,
) -> Result<NoticeView, Failure> {
    in_vault(&app, move |open| {
        let reading = open.studio.read_notice(&request.text)?;
        Ok(view::notice(language::words(), &request.text, reading))
    })
    .await
}

/// Writes the sessions of some days to a file that the artist chooses, as CSV.
#[tauri::command]
pub async fn save_inspection(
    app: AppHandle<impl Runtime>,
    request: Inspection,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let name = words.file_inspection(request.from.to_string(), request.until.to_string());
    save_csv(&app, name, words.inspection_saved(), move |open| {
        let sessions = open.studio.inspect(&request, open.now()?)?;
        open.studio.note_access(Act::Export)?;
        Ok(in_words::inspection_csv(words, &sessions))
    })
    .await
}
