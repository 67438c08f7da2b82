//! What is booked, a line each, and as a calendar file.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use records::{Act, ClientId, Readers};
use serde::Serialize;
use studio::Studio;
use studio::booking::BookingKind;
use studio::in_words::week as in_words;
use studio::week::Booking;
use vocabulary::Moment;

use super::care::lock;
use super::today::studio_time;
use super::{Locked, VaultError};
use crate::arguments::moment;
use crate::error::Error;
use crate::words::words;
use crate::{output, save, shown};

/// Lists the consultations and sessions of seven days: when, whose, and what
///
/// A calendar file says who comes only where the studio's settings show the rule in calendar
/// titles. A later file changes what an earlier one added.
#[derive(Args)]
pub(crate) struct Week {
    #[command(flatten)]
    locked: Locked,
    /// The first day; without it, that of --at, or today
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// For how many days
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(u64).range(1..=732))]
    days: u64,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
    /// Writes a calendar file (.ics) instead; `-` is stdout; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Prints `[{kind, number, client, name, phone, begins, ends, over, booked, text}]`; `number`
    /// is a session's, `begins` is null where only the end is known, and what is over and still
    /// booked is what nobody has said took place
    #[arg(long, conflicts_with = "out")]
    json: bool,
}

#[derive(Serialize)]
struct Line {
    kind: BookingKind,
    number: Option<u16>,
    client: ClientId,
    name: String,
    phone: String,
    begins: Option<Moment>,
    ends: Moment,
    over: bool,
    booked: bool,
    text: String,
}

impl Line {
    fn new(booking: Booking, now: Moment) -> Self {
        Self {
            kind: booking.kind(),
            number: booking.number,
            client: booking.client,
            phone: booking.details.phone().to_owned(),
            name: booking.details.name,
            begins: booking.begins,
            ends: booking.ends,
            over: booking.ends <= now,
            booked: booking.booked,
            text: booking.text,
        }
    }
}

/// Runs `aftercare vault week`.
pub(super) fn week(options: &Week) -> Result<(), Error> {
    let studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let from = Moment::first_of(options.from.unwrap_or_else(|| now.date()));
    let until = from.days_later(options.days);
    if let Some(file) = &options.out {
        return save_calendar(studio, from, until, file);
    }
    let bookings = studio.bookings(from, until).map_err(VaultError::from)?;
    lock(studio.vault)?;
    if options.json {
        let lines = bookings.into_iter().map(|one| Line::new(one, now));
        return output::print_json(&lines.collect::<Vec<_>>());
    }
    let lines: Vec<String> = bookings.iter().map(|one| line(one, now)).collect();
    if lines.is_empty() {
        return output::print(&(words().cli_nothing_booked() + "\n"));
    }
    output::print(&(lines.join("\n") + "\n"))
}

/// Writes the file, and locks the vault.
fn save_calendar(
    mut studio: Studio,
    from: Moment,
    until: Moment,
    file: &Path,
) -> Result<(), Error> {
    let calendar = in_words::file(words(), &studio, from, until).map_err(VaultError::from)?;
    studio.note_access(Act::Export).map_err(VaultError::from)?;
    lock(studio.vault)?;
    if file.as_os_str() == "-" {
        return output::write(calendar.as_bytes());
    }
    save::save(file, calendar.as_bytes(), Readers::Owner)
}

/// "Tue 24 Nov, 10:00 am to 10:45 am. Consultation, client 12: Noor Haddad, 604 555 0199".
fn line(booking: &Booking, now: Moment) -> String {
    let who = [&*booking.details.name, booking.details.phone()].map(|one| shown::line(one.trim()));
    let who: Vec<String> = who.into_iter().filter(|one| !one.is_empty()).collect();
    let when = in_words::when(words(), booking).replace('\u{a0}', " ");
    let what = in_words::what(words(), booking);
    let line = words().cli_visit(booking.client.0, what, when, who.join(", "));
    if booking.booked && booking.ends <= now {
        format!("{line}. {}", words().booking_ask())
    } else {
        line
    }
}
