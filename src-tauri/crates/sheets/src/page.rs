//! The parts that all pages share, as data for the templates: finished words and dates.

use protocol::{Protocol, Verdict};
use serde::Serialize;
use strings::{Vocabulary, Words};

use crate::wrap::{name_in_sentence, one_line};
use crate::{PageStyle, Studio};

/// The head and foot of a page, and its language, paper and text size.
#[derive(Serialize)]
pub struct Frame {
    pub language: &'static str,
    /// Typst's name of the paper.
    pub paper: &'static str,
    /// The size of body text, in points.
    pub size: u8,
    /// The title in the PDF's properties. It must not name the client.
    pub document: String,
    pub studio: Option<StudioHead>,
    pub foot: Foot,
}

#[derive(Serialize)]
pub struct StudioHead {
    pub name: String,
    pub contact: Vec<String>,
    pub phone: Option<Phone>,
}

/// The number to call, with the invitation to.
#[derive(Serialize)]
pub struct Phone {
    pub invitation: String,
    pub number: String,
}

#[derive(Serialize)]
pub struct Foot {
    pub disclaimer: String,
    pub made: String,
}

/// A sentence marked with a verdict.
#[derive(Serialize, Clone, PartialEq)]
pub struct Marked {
    /// The id of the verdict, which is also the file name of its mark.
    pub mark: &'static str,
    /// The verdict in words, as the mark's alternative text.
    pub alt: String,
    pub text: String,
}

/// Returns a text of the protocol. It may have been typed in the studio, so it is
/// cleaned like a typed name.
pub fn wording(words: &Words, protocol: &Protocol, id: &str) -> String {
    one_line(protocol.text(id, words.language().tag()))
}

/// Returns the line that says which protocol a page was made from, and when.
pub fn made(words: &Words, style: PageStyle, protocol: &Protocol) -> String {
    words.sheet_made(
        words.full_day(style.printed_on),
        words.word(Vocabulary::Paper, style.paper.id()),
        wording(words, protocol, &protocol.title),
        protocol.version,
    )
}

/// Returns a sentence with the mark of a verdict.
pub fn marked(words: &Words, verdict: Verdict, text: String) -> Marked {
    Marked {
        mark: verdict.id(),
        alt: words.word(Vocabulary::Verdict, verdict.id()),
        text,
    }
}

impl Frame {
    /// Returns the frame of a page.
    ///
    /// `document` is the title in the PDF's properties, `made` the line in the foot that
    /// says what the page was made from.
    pub fn new(style: PageStyle, studio: Option<&Studio>, document: String, made: String) -> Self {
        Self {
            language: style.language.tag(),
            paper: match style.paper {
                crate::Paper::A4 => "a4",
                crate::Paper::Letter => "us-letter",
            },
            size: style.text_size.points(),
            document,
            studio: studio.map(|studio| StudioHead {
                name: name_in_sentence(&studio.name),
                contact: studio.contact.iter().map(|line| one_line(line)).collect(),
                phone: studio.phone.as_deref().map(|number| Phone {
                    invitation: Words::of(style.language).sheet_questions(),
                    number: one_line(number),
                }),
            }),
            foot: Foot {
                disclaimer: Words::of(style.language).sheet_disclaimer(),
                made,
            },
        }
    }
}
