//! Who needs the artist today.

use chrono::{Local, Utc};
use clap::Args;
use records::ClientId;
use serde::Serialize;
use studio::Studio;
use studio::today::{Need, TodayClient, by_need};
use vocabulary::Moment;

use super::care::lock;
use super::{Locked, VaultError};
use crate::arguments::moment;
use crate::error::Error;
use crate::words::words;
use crate::{output, shown};

/// Lists who needs the artist today, and why: who comes, who is to be checked in on, for
/// whom a rule changes, whose next session is to be booked
#[derive(Args)]
pub(crate) struct Today {
    #[command(flatten)]
    locked: Locked,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
    /// Prints `[{id, name, session, need}]`
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Line {
    id: ClientId,
    name: String,
    /// "Session 2, day 3", or when the first one is booked.
    session: String,
    /// "Check-in due (day 4)".
    need: String,
}

/// Runs `aftercare vault today`.
pub(super) fn today(options: &Today) -> Result<(), Error> {
    let mut studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let lines = lines(&mut studio, now).map_err(VaultError::from)?;
    lock(studio.vault)?;
    if options.json {
        return output::print_json(&lines);
    }
    let mut text = String::new();
    for line in &lines {
        let name = shown::line(&line.name);
        text += &words().cli_client_today(name, &line.need, line.id.0, &line.session);
        text.push('\n');
    }
    if text.is_empty() {
        text = words().cli_nobody_today() + "\n";
    }
    output::print(&text)
}

/// What the clock on the studio's wall shows now.
pub(super) fn studio_time(studio: &Studio) -> Result<Moment, Error> {
    let wall = studio.wall_clock(Local, None).map_err(VaultError::from)?;
    Ok(wall.shows(Utc::now()))
}

/// Those who need something, who needs the artist first before the others.
fn lines(studio: &mut Studio, now: Moment) -> Result<Vec<Line>, studio::Error> {
    let settings = studio.settings()?;
    let clients = studio.clients_today(now)?;
    let mut needing = by_need(&clients, &settings, now);
    needing.retain(|(need, _)| *need != Need::Nothing);
    let line = |(need, client): (Need, &TodayClient)| Line {
        id: client.id,
        name: client.client.name.clone(),
        session: session(client, now),
        need: worded(need),
    };
    Ok(needing.into_iter().map(line).collect())
}

fn session(client: &TodayClient, now: Moment) -> String {
    let Some(latest) = client.latest(now).map(|session| &session.record) else {
        return words().row_none();
    };
    let day = (now.date() - latest.ended.date()).num_days();
    words().row_day(day, latest.number)
}

fn worded(need: Need) -> String {
    match need {
        Need::SessionToday { number, at } => {
            let time = words().time(at.time()).replace('\u{a0}', " ");
            words().needs_session_today(number, time)
        }
        Need::NewSheet => words().needs_new_sheet(),
        Need::CheckIn { day, is_late, .. } => {
            if is_late {
                words().needs_check_in_late(day)
            } else {
                words().needs_check_in(day)
            }
        }
        Need::ChangesToday => words().needs_changes_today(),
        Need::BookSession { number } => words().needs_book_session(number),
        Need::Nothing => String::new(),
    }
}
