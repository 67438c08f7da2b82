//! `aftercare sheet`: the one-page aftercare sheet, as a file or on stdout.
//!
//! A PDF holds all its pages. SVG and PNG hold one page each: should a sheet take more,
//! the first page is in the file that was asked for, and each further page in one beside
//! it, named after it: `sheet.svg`, `sheet-2.svg`.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use chrono::{Local, NaiveDate};
use lexopt::Parser;
use sheets::{Handout, Paper, Printed, Sheet, TextSize};
use strings::Language;

use crate::arguments::{Asked, each_option, once, one_of, value};
use crate::error::Error;
use crate::plan_options::{self, PlanOptions, Planned};
use crate::{output, save};

const USAGE: &str = "\
aftercare sheet: the aftercare sheet of a client, on one page

Usage: aftercare sheet --session TIME [--session TIME]... --out FILE [OPTION]...

";

const SHEET_HELP: &str =
    "  --name NAME            the client's name; without it, a sheet for anyone
  --paper PAPER          a4 or letter (default: a4)
  --lang LANGUAGE        en (default: en)
  --format FORMAT        pdf, svg or png (default: as FILE is called, else pdf)
  --out FILE             where the sheet goes; `-` is stdout; a file that is there is
                         replaced

The date of printing is that of --at, or today. SVG and PNG hold one page: should a
sheet take more, page 2 of sheet.svg is in sheet-2.svg.
";

/// Pixels per inch of a PNG: enough to read it on any screen.
const PIXELS_PER_INCH: f64 = 150.0;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Pdf,
    Svg,
    Png,
}

impl Format {
    fn from_id(id: &str) -> Option<Self> {
        match id {
            "pdf" => Some(Self::Pdf),
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }

    /// The format that a file is called by.
    fn of(file: &Path) -> Self {
        file.extension()
            .and_then(OsStr::to_str)
            .and_then(|extension| Self::from_id(&extension.to_ascii_lowercase()))
            .unwrap_or(Self::Pdf)
    }
}

/// The options beyond the plan's, as they were given.
#[derive(Default)]
struct SheetOptions {
    name: Option<String>,
    paper: Option<Paper>,
    language: Option<Language>,
    format: Option<Format>,
    out: Option<OsString>,
}

impl SheetOptions {
    /// Takes the option of this name, if it is one of these.
    fn take(&mut self, name: &str, parser: &mut Parser) -> Result<bool, Error> {
        match name {
            "name" => once(&mut self.name, value(parser)?, "--name")?,
            "paper" => {
                let paper = one_of(value(parser)?, Paper::from_id, "paper; use a4 or letter")?;
                once(&mut self.paper, paper, "--paper")?;
            }
            "lang" => {
                let known = |tag: &str| tag.parse().ok();
                let language = one_of(value(parser)?, known, "language of the sheet; use en")?;
                once(&mut self.language, language, "--lang")?;
            }
            "format" => {
                let expected = "format; use pdf, svg or png";
                let format = one_of(value(parser)?, Format::from_id, expected)?;
                once(&mut self.format, format, "--format")?;
            }
            "out" => once(&mut self.out, parser.value()?, "--out")?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn sheet(&self, printed_on: NaiveDate) -> Sheet {
        let name = self
            .name
            .as_deref()
            .map(str::trim)
            .filter(|name| !name.is_empty());
        Sheet {
            studio: None,
            client_name: name.map(str::to_owned),
            allergies: Vec::new(),
            oils: protocol::Oils::default(),
            product: None,
            look: Handout {
                paper: self.paper.unwrap_or_default(),
                text_size: TextSize::default(),
                language: self.language.unwrap_or_default(),
                printed_on,
            },
        }
    }
}

/// Runs the command.
pub(crate) fn run(parser: &mut Parser) -> Result<(), Error> {
    let mut of_plan = PlanOptions::default();
    let mut options = SheetOptions::default();
    let asked = each_option(parser, |name, parser| {
        Ok(of_plan.take(name, parser)? || options.take(name, parser)?)
    })?;
    if let Asked::Help = asked {
        return output::print(&[USAGE, plan_options::HELP, SHEET_HELP].concat());
    }
    let out = options.out.take().filter(|out| !out.is_empty());
    let out = PathBuf::from(out.ok_or(Error::Missing("--out"))?);
    let Planned { protocol, plan, at } = of_plan.derive()?;
    let printed_on = at.map_or_else(|| Local::now().date_naive(), |at| at.date());
    let printed = sheets::aftercare(&options.sheet(printed_on), &plan, &protocol)?;
    let pages = pages(&printed, options.format.unwrap_or_else(|| Format::of(&out)))?;
    if out.as_os_str() == "-" {
        match pages.as_slice() {
            [page] => output::write(page),
            _ => Err(Error::PagesOnStdout(pages.len())),
        }
    } else {
        save_pages(&out, &pages)
    }
}

/// What is to be written, a file each.
fn pages(printed: &Printed, format: Format) -> Result<Vec<Vec<u8>>, Error> {
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
        save::save(&file, page)?;
        if pages.len() > 1 {
            let count = pages.len();
            output::print(&format!("{}: page {} of {count}\n", file.display(), i + 1))?;
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
