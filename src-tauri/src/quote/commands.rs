//! What can be asked of the price table and of quotes.

use records::StoreError;
use studio::in_words::{money, quote as in_words};
use studio::quote::{PricesInput, QuoteInput};
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{PricesView, QuoteLook, QuoteRequest, QuoteSaved, QuoteView};
use crate::client::view::code;
use crate::commands::in_vault;
use crate::failure::Failure;
use crate::system::language;
use crate::vault::UnlockedVault;

/// The price table.
#[tauri::command]
pub async fn prices(app: AppHandle<impl Runtime>, _request: ()) -> Result<PricesView, Failure> {
    in_vault(&app, |open| {
        let currency = money::code(&open.studio.settings()?.currency);
        let kept = open.studio.prices()?;
        Ok(view::prices(language::words(), &kept, &currency))
    })
    .await
}

/// Saves the price table.
#[tauri::command]
pub async fn save_prices(
    app: AppHandle<impl Runtime>,
    request: PricesInput,
) -> Result<(), Failure> {
    in_vault(&app, move |open| Ok(open.studio.save_prices(&request)?)).await
}

/// A quote of a client's, or what a new one begins with.
#[tauri::command]
pub async fn quote(
    app: AppHandle<impl Runtime>,
    request: QuoteRequest,
) -> Result<QuoteView, Failure> {
    in_vault(&app, move |open| opened(open, request)).await
}

/// A quote as it stands in its form.
///
/// # Errors
/// When the client or the quote is gone.
pub fn opened(open: &mut UnlockedVault, request: QuoteRequest) -> Result<QuoteView, Failure> {
    let words = language::words();
    let QuoteRequest { client, id } = request;
    let record = open.studio.vault.client(client)?.record;
    let facts = view::facts(words, &record);
    let table = open.studio.prices()?;
    let of = |currency: String, rows| QuoteView {
        id,
        client,
        code: code(client, &record),
        name: record.name,
        offers: view::offers(words, &table, &currency),
        currency,
        rows,
        facts,
        sessions: None,
        valid_until: None,
        text: String::new(),
    };
    let Some(id) = id else {
        let start = open.studio.begin_quote(client)?;
        let sessions = Some(start.sessions);
        return Ok(QuoteView {
            sessions,
            ..of(start.currency, view::named(words, start.rows))
        });
    };
    let kept = open.studio.vault.quote(id)?;
    if kept.client != client {
        return Err(StoreError::NotFound.into());
    }
    let kept = kept.quote.record;
    Ok(QuoteView {
        sessions: kept.sessions,
        valid_until: kept.valid_until,
        text: kept.text.clone(),
        ..of(kept.currency.clone(), view::rows(words, &kept))
    })
}

/// What a quote comes to, as far as it is entered.
#[tauri::command]
pub async fn quote_look(
    app: AppHandle<impl Runtime>,
    request: QuoteInput,
) -> Result<QuoteLook, Failure> {
    in_vault(&app, move |_| Ok(view::look(&request))).await
}

/// Keeps a quote, or changes one.
#[tauri::command]
pub async fn save_quote(
    app: AppHandle<impl Runtime>,
    request: QuoteInput,
) -> Result<QuoteSaved, Failure> {
    in_vault(&app, move |open| saved(open, request)).await
}

/// Keeps what is entered.
///
/// # Errors
/// When it is not entered whole, or cannot be saved.
pub fn saved(open: &mut UnlockedVault, mut request: QuoteInput) -> Result<QuoteSaved, Failure> {
    let words = language::words();
    let rows = request.rows.into_iter();
    request.rows = rows.map(|row| in_words::typed(words, row)).collect();
    let today = open.now()?.date();
    let id = open.studio.save_quote(&request, today)?;
    Ok(QuoteSaved { id })
}
