//! The week in words and positions.

use chrono::NaiveTime;
use strings::Words;
use studio::in_words::week as in_words;
use studio::week::{Booking, Placed, Week, WeekDay};
use vocabulary::Moment;

use super::wire::{
    BookingView, HourView, LengthView, NamedView, PlacedView, WeekDayView, WeekView,
};
use crate::client::view::code;
use crate::system::clock::WallClock;

/// The lengths that can be chosen, in minutes.
const LENGTHS: [u16; 14] = [
    15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480,
];

/// A week with its days, when the clock on the wall shows `now`.
#[must_use]
pub fn week(
    words: &Words,
    week: &Week,
    unconfirmed: &[Booking],
    names_in_files: bool,
    wall: WallClock,
    now: Moment,
) -> WeekView {
    let first = week.days.first().map_or(now.date(), |day| day.date);
    let last = week.days.last().map_or(first, |day| day.date);
    let count = week.days.iter().map(|day| day.bookings.len()).sum();
    WeekView {
        first,
        title: words.week_title(words.day(first), words.full_day(last)),
        counted: words.week_counted(count),
        count,
        current: (first..=last).contains(&now.date()),
        days: week
            .days
            .iter()
            .map(|one| day(words, one, week, wall, now))
            .collect(),
        hours: (week.hours.0..week.hours.1)
            .filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0))
            .map(|time| HourView {
                time: time.format("%H:%M").to_string(),
                label: words.time(time),
            })
            .collect(),
        names_in_files,
        unconfirmed: unconfirmed
            .iter()
            .map(|one| booking(words, one, None, now))
            .collect(),
    }
}

fn day(words: &Words, day: &WeekDay, week: &Week, wall: WallClock, now: Moment) -> WeekDayView {
    let clocks = match wall.minutes_forward(day.date) {
        0 => None,
        1.. => Some(words.week_clock_forward()),
        _ => Some(words.week_clock_back()),
    };
    WeekDayView {
        date: day.date,
        label: words.long_day(day.date),
        weekday: words.weekday_short(day.date),
        number: words.day_of_month(day.date),
        today: day.date == now.date(),
        past: day.date < now.date(),
        clocks,
        bookings: day
            .bookings
            .iter()
            .map(|one| placed(words, one, week, now))
            .collect(),
    }
}

fn placed(words: &Words, placed: &Placed, week: &Week, now: Moment) -> PlacedView {
    let (first, last) = week.hours;
    let hundredths = |minutes: u32| 100.0 * f64::from(minutes) / f64::from((last - first) * 60);
    let columns = f64::from(u32::try_from(placed.columns).unwrap_or(1));
    let column = f64::from(u32::try_from(placed.column).unwrap_or(0));
    let is_over = placed.booking.ends <= now;
    // What is over cannot be moved any more.
    let others = placed.at_once.iter().filter(|_| !is_over);
    let all = || week.days.iter().flat_map(|day| &day.bookings);
    let others = others.filter_map(|item| all().find(|one| one.booking.item == *item));
    PlacedView {
        booking: booking(words, &placed.booking, None, now),
        at_once: others.map(|other| named(&other.booking)).collect(),
        top: hundredths(placed.from - first * 60),
        height: hundredths(placed.room),
        side: 100.0 * column / columns,
        width: 100.0 / columns,
    }
}

/// Whose it is.
#[must_use]
pub fn named(booking: &Booking) -> NamedView {
    NamedView {
        name: booking.details.name.clone(),
        code: code(booking.client, &booking.details),
    }
}

/// A consultation or a session; `next_session` is the session that can begin with it.
#[must_use]
pub fn booking(
    words: &Words,
    booking: &Booking,
    next_session: Option<u16>,
    now: Moment,
) -> BookingView {
    let time = in_words::time(words, booking);
    let short_time = match booking.begins {
        Some(begins) => words.time(begins.time()),
        None => time.clone(),
    };
    let NamedView { name, code } = named(booking);
    let is_over = booking.ends <= now;
    let minutes = booking.minutes();
    BookingView {
        item: booking.item,
        client: booking.client,
        name,
        code,
        phone: booking.details.phone().to_owned(),
        kind: booking.kind(),
        what: in_words::what(words, booking),
        day: words.day(booking.starts().date()),
        time,
        short_time,
        begins: booking
            .begins
            .unwrap_or_else(|| earlier(booking.ends, minutes)),
        minutes,
        length: booking.begins.map(|_| length(words, minutes)),
        text: booking.text.clone(),
        over: is_over,
        ask: is_over && booking.booked,
        next_session,
    }
}

/// So many minutes earlier, on the same day.
fn earlier(ends: Moment, minutes: u16) -> Moment {
    let length = chrono::TimeDelta::minutes(minutes.into());
    let (time, days) = ends.time().overflowing_sub_signed(length);
    let time = if days == 0 { time } else { NaiveTime::MIN };
    ends.date().and_time(time).into()
}

/// "1 h 30 min".
#[must_use]
pub fn length(words: &Words, minutes: u16) -> String {
    words.booking_length(minutes / 60, minutes % 60)
}

/// The lengths that can be chosen, and the one that is.
#[must_use]
pub fn lengths(words: &Words, chosen: u16) -> Vec<LengthView> {
    let mut lengths = LENGTHS.to_vec();
    if !lengths.contains(&chosen) {
        lengths.push(chosen);
        lengths.sort_unstable();
    }
    let view = |minutes| LengthView {
        minutes,
        label: length(words, minutes),
    };
    lengths.into_iter().map(view).collect()
}

/// "Tue 24 Nov, 10:00 am to 10:45 am".
#[must_use]
pub fn when(words: &Words, begins: Moment, ends: Moment) -> String {
    let time = words.booking_time(words.time(begins.time()), words.time(ends.time()));
    words.booking_day_time(words.day(begins.date()), time)
}
