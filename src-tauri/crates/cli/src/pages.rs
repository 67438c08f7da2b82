//! The pages of one print: the sheet, the card and handouts, as one file or on stdout.
//!
//! A PDF holds all the pages. SVG and PNG hold one page each: should there be more, the first is in
//! the file that was asked for, and each further one in a file beside it, named after it:
//! `sheet.svg`, `sheet-2.svg`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use protocol::{Plan, Protocol};
use records::Readers;
use sheets::{HandoutKind, MoisturizerRule, Pack, Sheet, TypesetDocument, left_out};

use crate::arguments::one_of;
use crate::error::Error;
use crate::words::words;
use crate::{output, save};

/// What is printed with a sheet.
#[derive(Args)]
pub(crate) struct Extras {
    /// Adds the wallet card after the sheet: the key dates and whom to call, to cut out and fold
    #[arg(long)]
    card: bool,
    /// Adds a handout after the sheet; repeat it for more
    #[arg(long, value_name = "KIND", value_parser = one_of(HandoutKind::ALL, HandoutKind::id))]
    handout: Vec<HandoutKind>,
    /// Leaves the sheet itself out, and prints the card or handouts alone
    #[arg(long)]
    no_sheet: bool,
}

impl Extras {
    /// Whether the sheet itself is printed.
    pub(crate) const fn has_sheet(&self) -> bool {
        !self.no_sheet
    }

    /// Typesets what was asked for, the sheet first. The moisturizer guide goes by `rule`.
    pub(crate) fn typeset(
        &self,
        sheet: &Sheet,
        plan: &Plan,
        protocol: &Protocol,
        rule: MoisturizerRule,
    ) -> Result<Vec<TypesetDocument>, Error> {
        let mut printed = Vec::new();
        if self.has_sheet() {
            printed.push(sheets::aftercare(sheet, plan, protocol)?);
        }
        if self.card {
            printed.push(sheets::card(sheet, plan, protocol)?);
        }
        let allergies = &sheet.allergies;
        let oils = protocol.oils_to_name(sheet.oils, plan.scalp_type);
        for &kind in &self.handout {
            let studio = sheet.studio.as_ref();
            let page = sheets::handout(kind, sheet.style, studio, protocol, oils, allergies, rule)?;
            printed.push(page);
        }
        if printed.is_empty() {
            let nothing = "--no-sheet needs --card or --handout, or nothing is printed";
            let kind = clap::error::ErrorKind::MissingRequiredArgument;
            return Err(Error::usage(kind, nothing));
        }
        Ok(printed)
    }
}

/// Where pages go, and in which format.
#[derive(Args)]
pub(crate) struct Destination {
    /// The format; without it, that of FILE's extension, or else pdf
    #[arg(long)]
    format: Option<Format>,
    /// Where the pages go; `-` is stdout; a file that is there is replaced. With svg and png,
    /// further pages of an earlier run, such as FILE-2, are removed
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

impl Destination {
    /// Writes typeset pages to where they go.
    pub(crate) fn put(&self, printed: &[TypesetDocument]) -> Result<(), Error> {
        warn_of(printed);
        let format = self.format.unwrap_or_else(|| Format::of(&self.out));
        let files = files(printed, format)?;
        if self.out.as_os_str() == "-" {
            match files.as_slice() {
                [file] => output::write(file),
                _ => Err(Error::PagesOnStdout(files.len())),
            }
        } else {
            save_files(&self.out, &files)?;
            match format {
                Format::Pdf => Ok(()),
                Format::Svg | Format::Png => remove_further(&self.out, files.len()),
            }
        }
    }
}

/// Says what pages are without: a code that would be too fine, and characters.
fn warn_of(printed: &[TypesetDocument]) {
    if printed.iter().any(TypesetDocument::is_without_code) {
        output::warn(&words().cli_without_code());
    }
    let left_out: Vec<String> = left_out(printed).into_iter().map(shown).collect();
    if !left_out.is_empty() {
        output::warn(&words().cli_left_out(left_out.join(", ")));
    }
}

/// An emoji as it is. Any other character by its number: a terminal has no more letters for it than
/// the page.
fn shown(letter: &str) -> String {
    let numbers = || letter.chars().map(u32::from);
    if let Some(0x2190..=0x2bff | 0x1f000..=0x1faff) = numbers().next() {
        return letter.to_owned();
    }
    let numbers: Vec<String> = numbers().map(|number| format!("U+{number:04X}")).collect();
    numbers.join(" ")
}

/// What is to be written, a file each.
fn files(printed: &[TypesetDocument], format: Format) -> Result<Vec<Vec<u8>>, Error> {
    match (format, printed) {
        (Format::Pdf, [only]) => Ok(vec![only.pdf()?]),
        (Format::Pdf, several) => {
            let mut pack = Pack::default();
            for document in several {
                pack.add(&document.pdf()?)?;
            }
            Ok(vec![pack.pdf()?])
        }
        (Format::Svg, _) => Ok(printed
            .iter()
            .flat_map(TypesetDocument::svg)
            .map(String::into_bytes)
            .collect()),
        (Format::Png, _) => Ok(printed
            .iter()
            .flat_map(|document| {
                let pages = 0..document.pages();
                pages.filter_map(|page| document.png(page, PIXELS_PER_INCH))
            })
            .collect::<Result<_, _>>()?),
    }
}

fn save_files(out: &Path, files: &[Vec<u8>]) -> Result<(), Error> {
    for (i, page) in files.iter().enumerate() {
        let file = page_file(out, i + 1);
        save::save(&file, page, Readers::Anyone)?;
        if files.len() > 1 {
            let file = file.to_string_lossy();
            output::print(&(words().cli_page_of(files.len(), file, i + 1) + "\n"))?;
        }
    }
    Ok(())
}

/// Removes the pages of an earlier run that had more: beside these they would pass for theirs.
fn remove_further(out: &Path, pages: usize) -> Result<(), Error> {
    for page in pages + 1.. {
        let file = page_file(out, page);
        if !file.is_file() {
            break;
        }
        std::fs::remove_file(&file).map_err(|source| Error::Write { file, source })?;
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

    #[test]
    fn an_emoji_is_named_as_it_is() {
        assert_eq!(shown("😀"), "😀");
        assert_eq!(shown("👩‍👧"), "👩‍👧");
        assert_eq!(shown("\u{13000}"), "U+13000");
        assert_eq!(shown("\u{e000}"), "U+E000");
    }
}
