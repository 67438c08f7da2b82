//! The studio's bookings as events of a calendar file.

use calendar::Visit;
use strings::Words;
use vocabulary::Moment;

use crate::booking::BookingKind;
use crate::week::{Booking, Event};
use crate::{Error, Studio};

/// Returns the calendar file of the bookings within `from..until`. Whether it says who comes is
/// for the studio's settings.
///
/// # Errors
/// When the vault cannot be read.
pub fn file(words: &Words, studio: &Studio, from: Moment, until: Moment) -> Result<String, Error> {
    let events = studio.calendar_events(from, until)?;
    let plain = studio.settings()?.plain_calendar_titles;
    let visits = visits(words, &events, plain);
    Ok(calendar::visits(&visits, studio.vault.instant()))
}

/// Returns the events of a file. Others may see the calendar: unless the titles are to be `plain`,
/// nothing in it says who comes, or for what.
fn visits(words: &Words, events: &[Event], plain: bool) -> Vec<Visit> {
    let visit = |event: &Event| {
        let booking = &event.booking;
        Visit {
            uid: event.uid.clone(),
            begins: booking.begins.unwrap_or(booking.ends),
            ends: booking.begins.map(|_| booking.ends),
            title: if event.is_cancelled {
                words.week_file_cancelled()
            } else if plain {
                words.week_file_title(booking.details.name.as_str(), what(words, booking))
            } else {
                words.week_file_discreet()
            },
            text: if plain && !event.is_cancelled {
                booking.details.phone().to_owned()
            } else {
                String::new()
            },
            is_cancelled: event.is_cancelled,
        }
    };
    events.iter().map(visit).collect()
}

/// "Tue 24 Nov, 10:00 am to 10:45 am"; of a session of which only the end is known, "until".
#[must_use]
pub fn when(words: &Words, booking: &Booking) -> String {
    words.booking_day_time(words.day(booking.starts().date()), time(words, booking))
}

/// "10:00 am to 10:45 am"; of a session of which only the end is known, "until".
#[must_use]
pub fn time(words: &Words, booking: &Booking) -> String {
    let ends = words.time(booking.ends.time());
    match booking.begins {
        Some(begins) => words.booking_time(words.time(begins.time()), ends),
        None => words.booking_until(ends),
    }
}

/// "Consultation", "Session 2".
#[must_use]
pub fn what(words: &Words, booking: &Booking) -> String {
    match (booking.kind(), booking.number) {
        (BookingKind::Session, Some(number)) => words.booking_session(number),
        _ => words.booking_consultation(),
    }
}
