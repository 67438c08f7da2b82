//! Clients from a file into a vault.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use records::exchange::{Column, DateOrder, Letters, Missing, ReadAs, Reading};
use records::{ClientId, Stop};
use serde::Serialize;
use serde::de::DeserializeOwned;
use studio::Studio;
use studio::import::{Contents, Import as Chosen, ImportFile, is_new};
use studio::in_words::import as in_words;

use super::care::lock;
use super::today::studio_time;
use super::{Locked, VaultError};
use crate::error::Error;
use crate::words::words;
use crate::{output, shown};

/// Imports clients from a .json, .csv or .vcf file
#[derive(Args)]
pub(crate) struct Import {
    #[command(flatten)]
    locked: Locked,
    /// An export, a spreadsheet or contact cards
    file: PathBuf,
    /// Changes nothing, and tells all that would change
    #[arg(long)]
    dry_run: bool,
    /// Takes in those too who seem to be there already
    #[arg(long)]
    duplicates: bool,
    /// What a column of a spreadsheet holds, where its heading is not understood: `Kunde=name`, or
    /// `1=name` for the first. A KIND is name, phone, note, ignored and others; a wrong one is
    /// answered with the list. Can be given for several columns
    #[arg(long, value_name = "HEADING=KIND", value_parser = mapped)]
    map: Vec<(String, Column)>,
    /// What comes first in dates such as 03/04/1985, where the file does not tell: dmy or mdy
    #[arg(long, value_name = "ORDER", value_parser = one_of::<DateOrder>)]
    dates: Option<DateOrder>,
    /// How the letters of an old file are written, such as windows-1251; without it, that is
    /// guessed
    #[arg(long, value_name = "NAME", value_parser = one_of::<Letters>)]
    letters: Option<Letters>,
    /// Prints `{taken, duplicates, numbers, preview [{line, name, about, duplicate}], changes,
    /// remarks}`; `taken` is null in a dry run; `changes` and `remarks` are sentences, the
    /// second about what did not fit
    #[arg(long)]
    json: bool,
}

/// One of a list, by its name in JSON. The error lists all of them.
fn one_of<T: DeserializeOwned>(name: &str) -> Result<T, serde_json::Error> {
    serde_json::from_value(name.trim().into())
}

/// A heading, and what its column holds. A heading may have an equals sign of its own.
fn mapped(text: &str) -> Result<(String, Column), serde_json::Error> {
    let (heading, kind) = text.rsplit_once('=').unwrap_or((text, ""));
    Ok((heading.trim().to_owned(), one_of(kind)?))
}

#[derive(Default, Serialize)]
struct Imported {
    /// How many clients are in the file.
    #[serde(skip)]
    count: usize,
    /// How many were taken in; none in a dry run.
    taken: Option<usize>,
    /// How many of the file are left out, since they seem to be there already.
    duplicates: usize,
    /// The numbers of those who were taken in.
    numbers: Vec<i64>,
    preview: Vec<Previewed>,
    /// What else is changed, a sentence each.
    changes: Vec<String>,
    /// What did not fit, a sentence each.
    remarks: Vec<String>,
}

#[derive(Serialize)]
struct Previewed {
    line: usize,
    name: String,
    about: String,
    duplicate: Option<String>,
    /// Whether it is taken in unless everybody is.
    #[serde(skip)]
    is_new: bool,
}

/// Runs `aftercare vault import`.
pub(super) fn import(options: &Import) -> Result<(), Error> {
    // Before the passphrase is asked for: a mistyped name is told at once.
    let file = read(&options.file)?;
    let mut studio = Studio::new(options.locked.unlock()?);
    studio
        .read_import(file, &Stop::NEVER)
        .map_err(VaultError::from)?;
    let imported = take(&mut studio, options)?;
    lock(studio.vault)?;
    if options.json {
        return output::print_json(&imported);
    }
    output::print(&text(&imported))
}

fn read(path: &Path) -> Result<ImportFile, Error> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| {
            file.take(ImportFile::most_bytes(path))
                .read_to_end(&mut bytes)
        })
        .map_err(|source| Error::Read {
            file: path.to_owned(),
            source,
        })?;
    Ok(ImportFile::new(path, bytes))
}

/// Takes in what was read, as the options say.
fn take(studio: &mut Studio, options: &Import) -> Result<Imported, Error> {
    let letters = options.letters;
    if letters.is_some() {
        // Before a heading is looked for: it is named in these letters.
        let read_as = ReadAs {
            letters,
            ..ReadAs::default()
        };
        studio
            .reread_import(&read_as, &Stop::NEVER)
            .map_err(VaultError::from)?;
    }
    if let Some(read_as) = said(studio.import.as_ref(), options)? {
        studio
            .reread_import(&read_as, &Stop::NEVER)
            .map_err(VaultError::from)?;
    }
    if let Some(Contents::Drafts { reading, .. }) = studio.import.as_ref().map(|one| &one.contents)
    {
        complete(reading)?;
    }
    let mut imported = studio.import.as_ref().map(preview).unwrap_or_default();
    if options.dry_run {
        return Ok(imported);
    }
    let clients = (0..).zip(std::mem::take(&mut imported.preview));
    let turned = clients.filter(|(_, client)| options.duplicates && !client.is_new);
    let turned: Vec<u32> = turned.map(|(place, _)| place).collect();
    let today = studio_time(studio)?.date();
    let taken = studio
        .take_in(&turned, today, &Stop::NEVER)
        .map_err(VaultError::from)?;
    imported.taken = Some(taken.clients.len());
    if taken.left_out > 0 {
        let left_out = words().photos_not_imported(taken.left_out);
        imported.remarks.push(left_out);
    }
    let numbers = taken.clients.into_iter().map(|ClientId(number)| number);
    imported.numbers = numbers.collect();
    Ok(imported)
}

/// How the file is to be read otherwise than it was; none where nothing was said of it.
fn said(import: Option<&Chosen>, options: &Import) -> Result<Option<ReadAs>, Error> {
    let Some(Contents::Drafts { reading, .. }) = import.map(|one| &one.contents) else {
        return Ok(None);
    };
    let mut columns: Vec<Column> = reading.columns.iter().map(|one| one.column).collect();
    for (heading, column) in &options.map {
        let mut places = reading.columns.iter();
        let named = places.position(|one| one.heading == *heading);
        let numbered = heading
            .parse()
            .ok()
            .and_then(|number: usize| number.checked_sub(1));
        let place = named.or(numbered.filter(|place| *place < columns.len()));
        let place = place.ok_or_else(|| no_column(heading, reading))?;
        columns[place] = *column;
    }
    let is_said = !options.map.is_empty() || options.dates.is_some();
    Ok(is_said.then(|| ReadAs {
        columns: (!options.map.is_empty()).then_some(columns),
        letters: options.letters,
        dates: options.dates,
    }))
}

fn no_column(heading: &str, reading: &Reading) -> VaultError {
    let headings: Vec<String> = reading
        .columns
        .iter()
        .map(|one| shown::line(&one.heading))
        .collect();
    let heading = shown::line(heading);
    VaultError::Unclear(words().cli_import_no_column(heading, headings.join(", ")))
}

/// Refuses what has to be said first, with the option that says it.
fn complete(reading: &Reading) -> Result<(), VaultError> {
    let words = words();
    let heading = reading.columns.first().map_or("", |one| &one.heading);
    let heading = if heading.is_empty() { "1" } else { heading };
    let text = reading.dates.as_ref().map_or("", |dates| &dates.text);
    let message = match reading.missing() {
        None => return Ok(()),
        Some(Missing::Names) => words.cli_import_no_name(shown::line(heading)),
        Some(Missing::Order) => words.cli_import_no_order(shown::line(text)),
        Some(Missing::Clients) => words.cli_import_no_clients(),
    };
    Err(VaultError::Unclear(message))
}

/// What would be taken in.
fn preview(import: &Chosen) -> Imported {
    let (preview, changes, remarks) = all(import);
    Imported {
        count: preview.len(),
        duplicates: preview.iter().filter(|client| !client.is_new).count(),
        preview,
        changes,
        remarks,
        ..Imported::default()
    }
}

/// Everybody in the file, what else changes, and what did not fit.
fn all(import: &Chosen) -> (Vec<Previewed>, Vec<String>, Vec<String>) {
    let words = words();
    match &import.contents {
        Contents::Json(incoming) => {
            let clients = (1..).zip(incoming.clients());
            let clients = clients.map(|(line, (client, is_known))| Previewed {
                line,
                name: client.client.record.name.clone(),
                about: String::new(),
                duplicate: is_known.then(|| words.import_known()),
                is_new: !is_known,
            });
            let changes = in_words::changes(words, incoming);
            (clients.collect(), changes, Vec::new())
        }
        Contents::Drafts {
            reading,
            duplicates,
            ..
        } => {
            let clients = reading.drafts.iter().zip(duplicates);
            let clients = clients.map(|(draft, duplicate)| Previewed {
                line: draft.line,
                name: draft.client.name.clone(),
                about: in_words::about(words, &draft.client, &draft.note),
                duplicate: duplicate.map(|one| in_words::duplicate(words, one, &reading.drafts)),
                is_new: is_new(*duplicate),
            });
            let changes = in_words::remarks(words, reading);
            (
                clients.collect(),
                changes,
                in_words::unfit(words, reading).collect(),
            )
        }
    }
}

/// What was taken in, and what did not fit; of a dry run, everything that would be.
fn text(imported: &Imported) -> String {
    let mut lines = Vec::new();
    for client in &imported.preview {
        let name = shown::line(&client.name);
        lines.push(match &client.duplicate {
            None => words().cli_import_line(client.line, name),
            Some(duplicate) => words().cli_import_duplicate(duplicate, client.line, name),
        });
        if !client.about.is_empty() {
            lines.push(format!("  {}", shown::line(&client.about)));
        }
    }
    if imported.taken.is_none() {
        lines.extend(imported.changes.iter().map(|change| shown::line(change)));
    }
    lines.extend(imported.remarks.iter().map(|remark| shown::line(remark)));
    let counted = words().import_counted(imported.count, imported.duplicates);
    lines.push(match imported.taken {
        None => words().cli_import_preview(counted),
        Some(taken) => words().cli_imported(counted, words().imported(taken)),
    });
    lines.join("\n") + "\n"
}
