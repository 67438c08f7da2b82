//! Documents of any length: a client's file, the statement of an erasure, the recovery
//! key.
//!
//! The caller supplies all the words except the head and foot of the page.

use serde::Serialize;
use strings::{Unsaid, Words};

use crate::page::{Frame, Say};
use crate::typeset::typeset_at_length;
use crate::wrap::one_line;
use crate::{Handout, Printed, SheetFault, Studio};

/// The contents of a document, in the order of the page. All of it is plain text, never
/// markup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letter {
    /// The title in the PDF's properties. It must not name the client.
    pub document: String,
    /// The title on the page.
    pub title: String,
    /// The paragraphs before the key and the sections.
    pub lead: Vec<String>,
    /// A key to be typed in, in groups, the first on a line of its own. Empty for no key.
    pub key: Vec<String>,
    /// The sections that follow.
    pub sections: Vec<LetterSection>,
}

/// A section of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterSection {
    /// The title, printed above the entries.
    pub title: String,
    /// The entries, in the order of the page.
    pub entries: Vec<LetterEntry>,
}

/// A text in a section, with or without a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterEntry {
    /// The name of the entry.
    pub term: Option<String>,
    /// The text; a line break begins a new paragraph.
    pub text: String,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    lead: Vec<String>,
    key: Vec<String>,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Section {
    title: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    term: Option<String>,
    lines: Vec<String>,
}

/// Typesets a document of any length, with numbered pages.
///
/// # Errors
/// A fault is a defect of the program.
pub fn letter(
    look: Handout,
    studio: Option<&Studio>,
    letter: &Letter,
) -> Result<Printed, SheetFault> {
    typeset_at_length("/letter.typ", &data(look, studio, letter)?, look.printed_on)
}

fn data(look: Handout, studio: Option<&Studio>, letter: &Letter) -> Result<Data, Unsaid> {
    let say = Say(Words::of(look.language));
    let made = say.with(
        "letter-made",
        &[("date", say.0.full_day(look.printed_on).into())],
    )?;
    Ok(Data {
        frame: Frame::new(look, studio, letter.document.clone(), made)?,
        title: one_line(&letter.title),
        lead: letter.lead.iter().map(|text| one_line(text)).collect(),
        key: letter.key.clone(),
        sections: letter.sections.iter().map(section).collect(),
    })
}

fn section(section: &LetterSection) -> Section {
    Section {
        title: one_line(&section.title),
        entries: section
            .entries
            .iter()
            .map(|entry| Entry {
                term: entry.term.as_deref().map(one_line),
                lines: entry
                    .text
                    .lines()
                    .map(one_line)
                    .filter(|line| !line.is_empty())
                    .collect(),
            })
            .collect(),
    }
}
