//! Who was treated with what a recall names, and the sessions of some time for an inspector.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use records::{Act, Readers, StockKind};
use serde::Serialize;
use sheets::{PageStyle, Table, TextSize};
use strings::Language;
use studio::Studio;
use studio::in_words::contact::contact_points;
use studio::in_words::stock as in_words;
use studio::letterhead::letterhead;
use studio::stock::inspection::Inspection as Asked;
use studio::stock::recall::{Recall as Named, Recalled};
use vocabulary::Moment;

use super::care::lock;
use super::today::studio_time;
use super::{Locked, VaultError};
use crate::arguments::moment;
use crate::error::Error;
use crate::words::words;
use crate::{output, save, shown};

/// Lists who was treated with what a recall names: who, when, with what, and the phone number
///
/// Names and lots are compared whatever their case, spaces and signs. What is not sure is listed
/// too, with the reason.
#[derive(Args)]
pub(crate) struct Recall {
    #[command(flatten)]
    locked: Locked,
    /// The brand; may hold the shade too
    #[arg(long, default_value = "", hide_default_value = true)]
    brand: String,
    /// The shade, or the needle
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    shade: String,
    /// A batch number; may be given several times. Without it: all lots
    #[arg(long, value_name = "LOT")]
    lot: Vec<String>,
    /// Other lots of the brand too, as what may be meant
    #[arg(long)]
    other_lots: bool,
    /// Boxes of needles, and not pigment
    #[arg(long)]
    needles: bool,
    /// The earliest last day of use
    #[arg(long, value_name = "DATE")]
    expires_from: Option<NaiveDate>,
    /// The latest last day of use
    #[arg(long, value_name = "DATE")]
    expires_until: Option<NaiveDate>,
    /// The first day of the sessions
    #[arg(long, value_name = "DATE")]
    used_from: Option<NaiveDate>,
    /// The last day of the sessions
    #[arg(long, value_name = "DATE")]
    used_until: Option<NaiveDate>,
    /// A file with the notice: lists the studio's brands and lots in it first
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    notice: Option<PathBuf>,
    /// The call list as a PDF goes there too
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
    /// Prints `[{id, name, phones, sure, uses}]`; the preferred phone comes first
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Line {
    id: i64,
    name: String,
    phones: Vec<String>,
    sure: bool,
    uses: Vec<String>,
}

/// Runs `aftercare vault recall`.
pub(super) fn recall(options: &Recall) -> Result<(), Error> {
    let named = named(options);
    // A notice alone is looked through. A call list would say that nobody was treated with it.
    if named.is_empty() && (options.notice.is_none() || options.out.is_some()) {
        let nothing = "a recall needs --brand, --shade, --lot, --expires-from or --expires-until";
        let kind = clap::error::ErrorKind::MissingRequiredArgument;
        return Err(Error::usage(kind, nothing));
    }
    let studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let mut text = String::new();
    if let Some(file) = &options.notice {
        text += &in_notice(&studio, file)?;
    }
    let recalled = studio.recall(&named, now).map_err(VaultError::from)?;
    if let Some(file) = &options.out {
        let list = in_words::call_list(words(), &named, &recalled);
        save_table(studio, &list, now, file)?;
    } else {
        lock(studio.vault)?;
    }
    let lines = lines(&recalled);
    if options.json {
        return output::print_json(&lines);
    }
    if !named.is_empty() {
        text += &(in_words::recalled_counts(words(), &recalled).join("\n") + "\n");
    }
    output::print(&(text + &listed(&lines)))
}

/// Each client with the phone numbers, and below what they were treated with.
fn listed(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines {
        let name = shown::line(&line.name);
        let phones = match line.phones.join(", ") {
            none if none.is_empty() => words().recall_no_phone(),
            phones => shown::line(&phones),
        };
        text += &(words().cli_client(name, line.id) + &format!(", {phones}\n"));
        for used in &line.uses {
            text += &("  ".to_owned() + &shown::line(used) + "\n");
        }
    }
    text
}

fn named(options: &Recall) -> Named {
    Named {
        kind: if options.needles {
            StockKind::Needle
        } else {
            StockKind::Pigment
        },
        brand: options.brand.clone(),
        name: options.shade.clone(),
        lots: options.lot.join("\n"),
        others: options.other_lots,
        expires_from: options.expires_from,
        expires_until: options.expires_until,
        used_from: options.used_from,
        used_until: options.used_until,
    }
}

/// The studio's brands and lots in a notice, a line each.
fn in_notice(studio: &Studio, file: &PathBuf) -> Result<String, Error> {
    let bytes = fs::read(file).map_err(|source| Error::Read {
        file: file.clone(),
        source,
    })?;
    let notice = String::from_utf8_lossy(&bytes);
    let reading = studio.read_notice(&notice).map_err(VaultError::from)?;
    let mut text = String::new();
    for found in &reading.found {
        text += &shown::line(&in_words::found(words(), found));
        text.push('\n');
    }
    if reading.found.is_empty() {
        text = words().recall_pasted_none() + "\n";
    }
    if reading.is_cut {
        text += &(words().recall_pasted_cut() + "\n");
    }
    Ok(text)
}

fn lines(recalled: &Recalled) -> Vec<Line> {
    let each = recalled.clients.iter().map(|one| {
        let client = &one.client.record;
        let uses = one.uses.iter();
        Line {
            id: one.client.id.0,
            name: client.name.clone(),
            phones: contact_points(words(), &client.phones),
            sure: one.is_sure(),
            uses: uses
                .map(|used| in_words::doubted_use(words(), used))
                .collect(),
        }
    });
    each.collect()
}

/// Writes the sessions of some days with who worked and the lots used: CSV, or a PDF
#[derive(Args)]
pub(crate) struct Inspection {
    #[command(flatten)]
    locked: Locked,
    /// The first day
    #[arg(long, value_name = "DATE")]
    from: NaiveDate,
    /// The last day
    #[arg(long, value_name = "DATE")]
    until: NaiveDate,
    /// Numbers in the place of clients' names
    #[arg(long)]
    hide_names: bool,
    /// Where it goes: a PDF if its name ends so, otherwise CSV; without it, CSV to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
}

/// Runs `aftercare vault inspection`.
pub(super) fn inspection(options: &Inspection) -> Result<(), Error> {
    if options.until < options.from {
        let kind = clap::error::ErrorKind::ValueValidation;
        return Err(Error::usage(kind, "--until is before --from"));
    }
    let mut studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let asked = Asked {
        from: options.from,
        until: options.until,
        hide_names: options.hide_names,
    };
    let sessions = studio.inspect(&asked, now).map_err(VaultError::from)?;
    if let Some(file) = options.out.as_ref().filter(|file| is_pdf(file)) {
        let table = in_words::inspection(words(), &asked, &sessions, now);
        return save_table(studio, &table, now, file);
    }
    let csv = in_words::inspection_csv(words(), &sessions);
    give_csv(studio, &csv, options.out.as_deref())
}

/// Whether a file is to be a PDF.
pub(super) fn is_pdf(file: &Path) -> bool {
    file.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("pdf"))
}

/// Locks the vault and saves a table as CSV, or prints it.
pub(super) fn give_csv(mut studio: Studio, csv: &[u8], file: Option<&Path>) -> Result<(), Error> {
    studio.note_access(Act::Export).map_err(VaultError::from)?;
    lock(studio.vault)?;
    match file {
        Some(file) => save::save(file, csv, Readers::Owner),
        None => output::print_csv(csv),
    }
}

/// Saves a table as a PDF on the studio's paper, and locks the vault.
pub(super) fn save_table(
    mut studio: Studio,
    table: &Table,
    now: Moment,
    file: &Path,
) -> Result<(), Error> {
    let settings = studio.settings().map_err(VaultError::from)?;
    let head = letterhead(&studio.vault).map_err(VaultError::from)?;
    let style = PageStyle {
        paper: settings.paper,
        text_size: if settings.large_print {
            TextSize::Large
        } else {
            TextSize::Normal
        },
        language: Language::default(),
        printed_on: now.date(),
    };
    let pdf = sheets::table(style, head.as_ref(), table)?.pdf()?;
    save::save(file, &pdf, Readers::Owner)?;
    // The file is out whether or not the vault can be told.
    if let Err(error) = studio.note_access(Act::Print) {
        output::warn(&VaultError::from(error).to_string());
    }
    lock(studio.vault)
}
