//! The parts that all pages share, as data for the templates: finished words and dates.

use protocol::{Protocol, Verdict};
use serde::Serialize;
use strings::{Vocabulary, Words};

use crate::wrap::{name_in_sentence, one_line};
use crate::{PageStyle, Studio};

/// The head and foot of a page, and its language, paper and text size.
#[derive(Serialize)]
pub struct Frame {
    /// The language without its region, as Typst names it.
    pub language: &'static str,
    /// The region that the language is written as in.
    pub region: &'static str,
    /// Typst's name of the paper.
    pub paper: &'static str,
    /// The size of body text, in points.
    pub size: u8,
    /// The title in the PDF's properties. It must not name the client.
    pub document: String,
    pub studio: Option<StudioHead>,
    /// Whose page it is, at the head of every page but the first.
    pub continued: String,
    /// What says which page of how many one is: `numbers[total - 1][page - 1]`.
    pub numbers: Vec<Vec<String>>,
    pub foot: Foot,
}

/// The most pages that are numbered in words. A sheet takes far fewer.
const MOST_NUMBERED: usize = 6;

#[derive(Serialize)]
pub struct StudioHead {
    pub name: String,
    pub contact: Vec<Linked>,
    pub phone: Option<Phone>,
}

/// A text that can be tapped.
#[derive(Serialize)]
pub struct Linked {
    pub text: String,
    /// `tel:`, `mailto:` or `https:`; none where there is nothing to open.
    pub link: Option<String>,
}

/// The number to call, with the invitation to.
#[derive(Serialize)]
pub struct Phone {
    pub invitation: String,
    pub number: Linked,
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

/// Returns how to reach the studio, a line each. The number to call is printed large beside
/// it, and not a second time.
fn contact(studio: &Studio) -> Vec<Linked> {
    let lines = studio.contact.iter();
    let others = lines.filter(|line| Some(*line) != studio.phone.as_ref());
    others.map(|line| Linked::contact(line)).collect()
}

impl Linked {
    /// Returns a telephone number.
    pub fn number(number: &str) -> Self {
        let text = one_line(number);
        let link = format!("tel:{}", dialled(&text));
        Self {
            link: (link.len() > "tel:".len()).then_some(link),
            text,
        }
    }

    /// Returns an address for mail or of a website, or any other line.
    fn contact(line: &str) -> Self {
        let text = one_line(line);
        let is_word = !text.contains(char::is_whitespace);
        let opens = match text.split_once('@') {
            Some((user, host)) if is_word && !user.is_empty() && is_host(host) => {
                Some(format!("mailto:{text}"))
            }
            None if is_word && text.starts_with("https://") => Some(text.clone()),
            None if is_word && is_host(text.split('/').next().unwrap_or_default()) => {
                Some(format!("https://{text}"))
            }
            _ => None,
        };
        Self { text, link: opens }
    }
}

/// Returns what a telephone dials of a number as it is written.
fn dialled(number: &str) -> String {
    let digits = number
        .chars()
        .enumerate()
        .filter(|&(place, one)| one.is_ascii_digit() || (place == 0 && one == '+'));
    digits.map(|(_, one)| one).collect()
}

/// Returns true for a name such as `studio.example`: parts of letters, digits and hyphens, the
/// last of letters alone.
fn is_host(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    let is_part = |part: &&str| {
        !part.is_empty() && part.chars().all(|one| one.is_alphanumeric() || one == '-')
    };
    parts.len() > 1
        && parts.iter().all(is_part)
        && parts
            .last()
            .is_some_and(|last| last.chars().all(char::is_alphabetic))
}

impl Frame {
    /// Returns the frame of a page.
    ///
    /// `document` is the title in the PDF's properties, `made` the line in the foot that
    /// says what the page was made from.
    pub fn new(style: PageStyle, studio: Option<&Studio>, document: String, made: String) -> Self {
        let words = Words::of(style.language);
        Self {
            language: style.language.tag().split('-').next().unwrap_or_default(),
            region: style.language.region(),
            paper: match style.paper {
                crate::Paper::A4 => "a4",
                crate::Paper::Letter => "us-letter",
            },
            size: style.text_size.points(),
            continued: studio.map_or_else(String::new, |studio| one_line(&studio.name)),
            numbers: (1..=MOST_NUMBERED)
                .map(|all| (1..=all).map(|page| words.sheet_page(all, page)).collect())
                .collect(),
            document,
            studio: studio.map(|studio| StudioHead {
                name: name_in_sentence(&studio.name),
                contact: contact(studio),
                phone: studio.phone.as_deref().map(|number| Phone {
                    invitation: words.sheet_questions(),
                    number: Linked::number(number),
                }),
            }),
            foot: Foot {
                disclaimer: words.sheet_disclaimer(),
                made,
            },
        }
    }
}
