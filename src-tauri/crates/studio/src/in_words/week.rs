//! The studio's bookings as events of a calendar file.

use calendar::Visit;
use strings::Words;

use crate::booking::BookingKind;
use crate::week::{Booking, Event};

/// Returns the events of a file. Others may see the calendar: unless the titles are to be `plain`,
/// nothing in it says who comes, or for what.
#[must_use]
pub fn visits(words: &Words, events: &[Event], plain: bool) -> Vec<Visit> {
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

/// "Consultation", "Session 2".
#[must_use]
pub fn what(words: &Words, booking: &Booking) -> String {
    match (booking.kind(), booking.number) {
        (BookingKind::Session, Some(number)) => words.booking_session(number),
        _ => words.booking_consultation(),
    }
}
