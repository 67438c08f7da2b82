//! Documents of as many pages as they take: a client's file, the statement of an
//! erasure, the page with the recovery key. What they say is the caller's.

use serde::Serialize;
use strings::{Unsaid, Words};

use crate::page::{Frame, Say};
use crate::typeset::typeset_at_length;
use crate::wrap::one_line;
use crate::{Handout, Printed, SheetFault, Studio};

/// What a document says, in the order of the page. It is plain text, never markup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letter {
    /// The title in the file's properties. It names nobody.
    pub document: String,
    /// The title on the page.
    pub title: String,
    /// What comes first, a paragraph each.
    pub lead: Vec<String>,
    /// A key to type, in groups, the first on a line of its own; empty for none.
    pub key: Vec<String>,
    /// The rest.
    pub sections: Vec<LetterSection>,
}

/// A part of a document under a title of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterSection {
    /// The title.
    pub title: String,
    /// What stands in it.
    pub entries: Vec<LetterEntry>,
}

/// Something with a name or without one, and what is said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterEntry {
    /// Its name.
    pub term: Option<String>,
    /// What is said; a line break begins a new paragraph.
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

/// Typesets a document, its pages numbered.
///
/// # Errors
/// [`SheetFault::NoGlyph`] when something that was typed cannot be printed; the others
/// are defects.
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
