//! Reading what was typed.

use chrono::{NaiveTime, TimeDelta};
use records::exchange::DateOrder as Chosen;
use strings::{DateFault, DateOrder, TimeFault};
use studio::in_words::money;
use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::wire::{PriceView, TypedDate, TypedPrice, TypedTime, TypedView};
use crate::commands::in_vault;
use crate::failure::{Code, Failure};
use crate::system::language;

/// How far a step moves a time.
const STEP_MINUTES: i32 = 5;
/// The last time of a day that a session can have.
const LAST: NaiveTime = NaiveTime::from_hms_opt(23, 59, 0).unwrap();

/// Reads a date in the order that is set.
#[tauri::command]
pub async fn read_date(
    app: AppHandle<impl Runtime>,
    request: TypedDate,
) -> Result<TypedView, Failure> {
    in_vault(&app, move |open| {
        let set = open.studio.settings()?.date_order;
        Ok(date(request, set, open.now()?)?)
    })
    .await
}

/// Reads a time of day.
#[tauri::command]
pub async fn read_time(
    app: AppHandle<impl Runtime>,
    request: TypedTime,
) -> Result<TypedView, Failure> {
    in_vault(&app, move |open| Ok(time(&request, open.now()?)?)).await
}

/// Reads a price.
#[tauri::command]
pub async fn read_price(
    app: AppHandle<impl Runtime>,
    request: TypedPrice,
) -> Result<PriceView, Failure> {
    in_vault(&app, move |_| {
        let price = money::read(&request.typed, &request.currency);
        let is_unread = price.is_none() && !request.typed.trim().is_empty();
        Ok(PriceView { price, is_unread })
    })
    .await
}

/// Reads an amount, which may be below zero.
#[tauri::command]
pub async fn read_amount(
    app: AppHandle<impl Runtime>,
    request: TypedPrice,
) -> Result<TypedView, Failure> {
    in_vault(&app, move |_| amount(&request)).await
}

/// Reads an amount.
pub(super) fn amount(request: &TypedPrice) -> Result<TypedView, Failure> {
    let read = money::read_signed(&request.typed, &request.currency);
    let amount = money::amount(&read.ok_or(Failure::new(Code::AmountUnread))?);
    Ok(TypedView {
        value: amount.clone(),
        words: amount,
    })
}

/// Reads a date where this order of the numbers is set; none: as on this computer.
pub(super) fn date(
    request: TypedDate,
    set: Option<Chosen>,
    now: Moment,
) -> Result<TypedView, DateFault> {
    let TypedDate {
        typed,
        about,
        step,
        locale,
    } = request;
    let order = match set {
        Some(Chosen::DayFirst) => DateOrder::DayFirst,
        Some(Chosen::MonthFirst) => DateOrder::MonthFirst,
        None => DateOrder::of_locale(&language::dates_as(locale)),
    };
    let words = language::words();
    let read = |typed: &str| words.read_date(typed, order, about.into(), now.date());
    let mut date = read(&typed)?;
    if step != 0 {
        let later = date.checked_add_signed(TimeDelta::days(step.into()));
        // It may be none that can be typed.
        date = read(&later.ok_or(DateFault::YearFar)?.to_string())?;
    }
    Ok(TypedView {
        value: date.to_string(),
        words: words.full_day(date),
    })
}

/// Reads a time of day.
pub(super) fn time(request: &TypedTime, now: Moment) -> Result<TypedView, TimeFault> {
    let words = language::words();
    let mut time = words.read_time(&request.typed, now.time())?;
    let step = TimeDelta::minutes(request.step.saturating_mul(STEP_MINUTES).into());
    let (later, days) = time.overflowing_add_signed(step);
    time = match days {
        0 => later,
        1.. => LAST,
        _ => NaiveTime::MIN,
    };
    Ok(TypedView {
        value: time.format("%H:%M").to_string(),
        words: words.time(time),
    })
}
