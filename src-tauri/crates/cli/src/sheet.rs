//! `aftercare sheet`: the one-page aftercare sheet, as a file or on stdout.
//!
//! A PDF holds all its pages. SVG and PNG hold one page each: should a sheet take more,
//! the first page is in the file that was asked for, and each further page in one beside
//! it, named after it: `sheet.svg`, `sheet-2.svg`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use chrono::{Local, NaiveDate};
use clap::{Args, ValueEnum};
use ingredients::Allergy;
use records::Readers;
use sheets::{PageStyle, Paper, Sheet, TextSize, TypesetDocument, allergy_in_words};
use vocabulary::Moment;

use crate::arguments::one_of;
use crate::error::Error;
use crate::given::Given;
use crate::plan_options::{PlanOptions, Planned};
use crate::words::words;
use crate::{output, save};

/// The aftercare sheet of a client, on one page, as PDF, SVG or PNG
///
/// The date of printing is that of --at, or today. SVG and PNG hold one page: should a
/// sheet take more, page 2 of sheet.svg is in sheet-2.svg.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    of_plan: PlanOptions,
    /// The client's name; without it, a sheet for anyone
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    given: Given,
    /// A code on it, from which a phone reads the plan
    #[arg(long)]
    code: bool,
    /// English beside the language of --lang, smaller
    #[arg(long)]
    two_languages: bool,
    /// Larger type, on two pages or three
    #[arg(long)]
    large_print: bool,
    /// What it is printed on
    #[arg(long, default_value = Paper::default().id(), value_parser = one_of(Paper::ALL, Paper::id))]
    paper: Paper,
    #[command(flatten)]
    to: Destination,
}

/// Where a sheet goes, and in which format.
#[derive(Args)]
pub(crate) struct Destination {
    /// The format; without it, the one that FILE is called by, or else pdf
    #[arg(long)]
    format: Option<Format>,
    /// Where the sheet goes; `-` is stdout; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Pixels per inch of a PNG: enough to read it on any screen.
const PIXELS_PER_INCH: f64 = 150.0;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Pdf,
    Svg,
    Png,
}

impl Format {
    /// The format that a file is called by.
    fn of(file: &Path) -> Self {
        file.extension()
            .and_then(OsStr::to_str)
            .and_then(|extension| Self::from_str(extension, true).ok())
            .unwrap_or(Self::Pdf)
    }
}

impl Options {
    fn sheet(&self, printed_on: NaiveDate) -> Result<Sheet, Error> {
        let name = self.name.as_deref().map(str::trim);
        let allergies = self.given.allergy.iter().map(|allergy| match allergy {
            Allergy::Group(group) => allergy_in_words(self.given.lang, group.id(), ""),
            Allergy::Named(name) => name.clone(),
        });
        Ok(Sheet {
            studio: self.given.studio()?,
            client_name: name.filter(|name| !name.is_empty()).map(str::to_owned),
            allergies: allergies.collect(),
            oils: self.given.oils(),
            product: None,
            next_visit: None,
            has_code: self.code,
            signed_for: None,
            in_two_languages: self.two_languages,
            style: PageStyle {
                paper: self.paper,
                text_size: if self.large_print {
                    TextSize::Large
                } else {
                    TextSize::Normal
                },
                language: self.given.lang,
                printed_on,
            },
        })
    }
}

/// Runs the command.
pub(crate) fn run(options: Options) -> Result<(), Error> {
    let at = options.of_plan.at;
    let printed_on = at.map_or_else(|| Local::now().date_naive(), Moment::date);
    let mut sheet = options.sheet(printed_on)?;
    let (planned, next_visit) = options.of_plan.derive_for_sheet()?;
    let Planned { protocol, plan, .. } = planned;
    sheet.next_visit = next_visit.map(Into::into);
    let printed = sheets::aftercare(&sheet, &plan, &protocol)?;
    options.to.put(&printed)
}

impl Destination {
    /// Writes a typeset sheet to where it goes.
    pub(crate) fn put(&self, printed: &TypesetDocument) -> Result<(), Error> {
        warn_of(printed.left_out());
        let format = self.format.unwrap_or_else(|| Format::of(&self.out));
        let pages = pages(printed, format)?;
        if self.out.as_os_str() == "-" {
            match pages.as_slice() {
                [page] => output::write(page),
                _ => Err(Error::PagesOnStdout(pages.len())),
            }
        } else {
            save_pages(&self.out, &pages)
        }
    }
}

/// Says which characters the sheet is without, by their numbers: a terminal has no more
/// letters for them than the sheet.
fn warn_of(left_out: &str) {
    let numbers: Vec<String> = left_out
        .chars()
        .map(|one| format!("U+{:04X}", u32::from(one)))
        .collect();
    if !numbers.is_empty() {
        output::warn(&words().cli_left_out(numbers.join(", ")));
    }
}

/// What is to be written, a file each.
fn pages(printed: &TypesetDocument, format: Format) -> Result<Vec<Vec<u8>>, Error> {
    Ok(match format {
        Format::Pdf => vec![printed.pdf()?],
        Format::Svg => printed.svg().into_iter().map(String::into_bytes).collect(),
        Format::Png => (0..printed.pages())
            .filter_map(|page| printed.png(page, PIXELS_PER_INCH))
            .collect::<Result<_, _>>()?,
    })
}

fn save_pages(out: &Path, pages: &[Vec<u8>]) -> Result<(), Error> {
    for (i, page) in pages.iter().enumerate() {
        let file = page_file(out, i + 1);
        save::save(&file, page, Readers::Anyone)?;
        if pages.len() > 1 {
            let file = file.to_string_lossy();
            output::print(&(words().cli_page_of(pages.len(), file, i + 1) + "\n"))?;
        }
    }
    Ok(())
}

/// `sheet.svg` for page 1, `sheet-2.svg` for page 2.
fn page_file(out: &Path, page: usize) -> PathBuf {
    if page == 1 {
        return out.to_owned();
    }
    let mut name = out.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{page}"));
    if let Some(extension) = out.extension() {
        name.push(".");
        name.push(extension);
    }
    out.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_pages_lie_beside_the_first() {
        for (out, second) in [
            ("sheet.svg", "sheet-2.svg"),
            ("here/sheet.first.png", "here/sheet.first-2.png"),
            ("/tmp/sheet", "/tmp/sheet-2"),
        ] {
            assert_eq!(page_file(Path::new(out), 1), Path::new(out));
            assert_eq!(page_file(Path::new(out), 2), Path::new(second));
        }
    }

    #[test]
    fn a_file_is_called_by_its_format() {
        assert!(Format::of(Path::new("a.SVG")) == Format::Svg);
        assert!(Format::of(Path::new("a.png")) == Format::Png);
        assert!(Format::of(Path::new("a.pdf")) == Format::Pdf);
        assert!(Format::of(Path::new("a.txt")) == Format::Pdf);
        assert!(Format::of(Path::new("-")) == Format::Pdf);
    }
}
