//! Documents of any length: a client's file, the statement of an erasure, the recovery
//! key.
//!
//! The caller supplies all the words except the head and foot of the page.

use serde::Serialize;
use strings::Words;

use crate::page::Frame;
use crate::typeset::typeset_at_length;
use crate::wrap::one_line;
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

/// The contents of a document, in the order of the page. All of it is plain text, never
/// markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The title in the PDF's properties. It must not name the client.
    pub pdf_title: String,
    /// The title on the page.
    pub title: String,
    /// The paragraphs before the key and the sections.
    pub lead: Vec<String>,
    /// A key to be typed in, in groups, the first on a line of its own. Empty for no key.
    pub key: Vec<String>,
    /// The sections that follow.
    pub sections: Vec<DocumentSection>,
}

/// A section of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DocumentSection {
    /// The title, printed above the entries.
    pub title: String,
    /// The entries, in the order of the page.
    pub entries: Vec<DocumentEntry>,
}

/// A text in a section, with or without a name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DocumentEntry {
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
pub fn document(
    style: PageStyle,
    studio: Option<&Studio>,
    document: &Document,
) -> Result<TypesetDocument, SheetFault> {
    let data = data(style, studio, document);
    let page = typeset_at_length("/document.typ", &data, style)?;
    Ok(page.without_emoji_of(&(studio, document)))
}

fn data(style: PageStyle, studio: Option<&Studio>, document: &Document) -> Data {
    let words = Words::of(style.language);
    let made = words.document_made(words.full_day(style.printed_on));
    Data {
        frame: Frame::new(style, studio, document.pdf_title.clone(), made),
        title: one_line(&document.title),
        lead: document.lead.iter().map(|text| one_line(text)).collect(),
        key: document.key.clone(),
        sections: document.sections.iter().map(section).collect(),
    }
}

fn section(section: &DocumentSection) -> Section {
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
