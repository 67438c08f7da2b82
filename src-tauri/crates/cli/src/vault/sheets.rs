//! The sheets of many clients as one PDF.

use std::io::{IsTerminal, Write, stderr};
use std::path::PathBuf;

use clap::Args;
use rayon::prelude::*;
use records::{Act, ClientId, Readers};
use sheets::{Pack, Paper};
use studio::Studio;
use studio::sheet::{ClientSheet, Look};
use vocabulary::Moment;

use super::care::lock;
use super::today::studio_time;
use super::{Locked, VaultError};
use crate::arguments::{moment, one_of};
use crate::error::Error;
use crate::words::words;
use crate::{output, save};

/// Saves the sheets of everybody who is healing as one PDF, to be printed in one go
///
/// Sheets are in the order of the clients' numbers. The vault does not record them as given;
/// `aftercare vault sheet` does, for one client. Stopped with Ctrl+C, it leaves no file behind.
#[derive(Args)]
pub(crate) struct Sheets {
    #[command(flatten)]
    locked: Locked,
    /// Where the PDF goes; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Only those whose session ended on the day of --at, or today
    #[arg(long)]
    seen_today: bool,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
    /// What they are printed on; without it, the studio's paper
    #[arg(long, value_parser = one_of(Paper::ALL, Paper::id))]
    paper: Option<Paper>,
    /// Larger type, whatever the studio's settings say
    #[arg(long)]
    large_print: bool,
}

/// Runs `aftercare vault sheets`.
pub(super) fn sheets(options: &Sheets) -> Result<(), Error> {
    let mut studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let clients = healing(&mut studio, options.seen_today, now).map_err(VaultError::from)?;
    if clients.is_empty() {
        let nobody = if options.seen_today {
            VaultError::NobodySeen
        } else {
            VaultError::NobodyHeals
        };
        return Err(nobody.into());
    }
    let look = Look {
        paper: options.paper,
        large_print: options.large_print.then_some(true),
    };
    let made = clients.iter().map(|&client| {
        let made = studio.client_sheet(client, look, now);
        made.map(|(made, _)| made).map_err(VaultError::from)
    });
    let made = made.collect::<Result<Vec<ClientSheet>, _>>()?;
    let pdf = together(&made)?;
    save::save(&options.out, &pdf, Readers::Owner)?;
    // The file is out whether or not the vault can be told.
    if let Err(error) = studio.note_access(Act::Print) {
        output::warn(&VaultError::from(error).to_string());
    }
    lock(studio.vault)?;
    let file = options.out.to_string_lossy();
    output::print(&(words().cli_sheets_made(made.len(), file) + "\n"))
}

/// The clients who are healing at `now`, or of them those whose latest session ended that day.
fn healing(studio: &mut Studio, seen: bool, now: Moment) -> Result<Vec<ClientId>, studio::Error> {
    let mut clients = studio.clients_today(now)?;
    clients.retain(|client| client.plan.is_healing(now));
    if seen {
        clients.retain(|client| {
            let latest = client.latest(now);
            latest.is_some_and(|session| session.record.ended.date() == now.date())
        });
    }
    Ok(clients.iter().map(|client| client.id).collect())
}

/// How many sheets are made before they are added to the PDF and it is said how far it is.
const AT_ONCE: usize = 20;

/// The sheets as one PDF. Several are made at once, as many as the computer has processors.
fn together(made: &[ClientSheet]) -> Result<Vec<u8>, Error> {
    let pdf = |one: &ClientSheet| {
        let document = ::sheets::aftercare(&one.sheet, &one.plan, &one.protocol)?;
        document.pdf()
    };
    let mut pack = Pack::default();
    for (done, some) in made.chunks(AT_ONCE).enumerate() {
        let parts: Vec<Vec<u8>> = some.par_iter().map(pdf).collect::<Result<_, _>>()?;
        for part in parts {
            pack.add(&part)?;
        }
        progress(done * AT_ONCE + some.len(), made.len());
    }
    Ok(pack.pdf()?)
}

/// Says on a terminal how far it is, on a line that is written over.
fn progress(done: usize, all: usize) {
    let mut stderr = stderr().lock();
    if !stderr.is_terminal() {
        return;
    }
    let end = if done == all { "\n" } else { "" };
    // Who has closed it does not want to know.
    let _ = write!(stderr, "\r{}{end}", words().cli_sheets_done(all, done));
}
