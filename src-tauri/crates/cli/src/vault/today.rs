//! Who needs the artist today.

use chrono::{Local, NaiveDateTime, Utc};
use chrono_tz::Tz;
use clap::Args;
use records::{ClientId, Vault};
use serde::Serialize;
use studio::Studio;
use studio::preferences::Preferences;
use studio::today::{Need, TodayClient};

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
    at: Option<NaiveDateTime>,
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
    let vault = options.locked.unlock()?;
    let now = match options.at {
        Some(at) => at,
        None => studio_time(&vault).map_err(VaultError::from)?,
    };
    let mut studio = Studio::new(vault);
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

/// What the clock on the studio's wall shows: in the zone of its profile, or in this
/// computer's where the profile names none that is known.
fn studio_time(vault: &Vault) -> Result<NaiveDateTime, records::StoreError> {
    let moment = Utc::now();
    Ok(match vault.studio()?.zone.parse::<Tz>() {
        Ok(zone) => protocol::wall_clock(&moment, &zone),
        Err(_) => protocol::wall_clock(&moment, &Local),
    })
}

/// Those who need something, who needs the artist first before the others.
fn lines(studio: &mut Studio, now: NaiveDateTime) -> Result<Vec<Line>, studio::Error> {
    let preferences = Preferences::of(&studio.vault.settings()?);
    let clients = studio.clients_today(now)?;
    let mut needing: Vec<(Need, &TodayClient)> = clients
        .iter()
        .map(|client| (client.need(&preferences, now), client))
        .filter(|(need, _)| *need != Need::Nothing)
        .collect();
    needing.sort_by(|(need, client), (other_need, other)| {
        (need, &client.client.name).cmp(&(other_need, &other.client.name))
    });
    let line = |(need, client): (Need, &TodayClient)| Line {
        id: client.id,
        name: client.client.name.clone(),
        session: session(client, now),
        need: worded(need),
    };
    Ok(needing.into_iter().map(line).collect())
}

fn session(client: &TodayClient, now: NaiveDateTime) -> String {
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
