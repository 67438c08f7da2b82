//! The parts that all pages share, as data for the templates: finished words and dates.

use std::borrow::Cow;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use protocol::{Protocol, Verdict};
use serde::Serialize;
use strings::{Language, Vocabulary, Words};

use crate::wrap::{NAME_BEGINS, NAME_ENDS, left_to_right, name_in_sentence, one_line};
use crate::{PageStyle, Studio};

/// The head and foot of a page, and its language, paper and text size.
#[derive(Serialize)]
pub struct Frame {
    /// The language without its region, as Typst names it.
    pub language: &'static str,
    /// The region that the language is written as in, where that matters.
    pub region: Option<&'static str>,
    /// Whether the page is read from right to left.
    pub is_right_to_left: bool,
    /// Whether its lines need more room between them than those of Latin letters.
    pub is_tall: bool,
    /// Typst's name of the paper.
    pub paper: &'static str,
    /// The size of body text, in points.
    pub size: u8,
    /// The title in the PDF's properties. It must not name the client.
    pub document: String,
    pub studio: Option<StudioHead>,
    /// The colour beside black, as Typst reads it.
    pub accent: Option<String>,
    /// Whose page it is, at the head of every page but the first: one line, or each on a line
    /// of its own.
    pub continued: Vec<String>,
    /// What says which page of how many one is: `numbers[total - 1][page - 1]`.
    pub numbers: Vec<Vec<String>>,
    pub foot: Foot,
}

/// The most pages that are numbered in words. A sheet takes far fewer.
const MOST_NUMBERED: usize = 6;

#[derive(Serialize)]
pub struct StudioHead {
    pub logo: Option<LogoImage>,
    pub name: String,
    pub tagline: Option<String>,
    pub contact: Vec<Linked>,
    pub phone: Option<Phone>,
}

/// The studio's logo.
#[derive(Serialize)]
pub struct LogoImage {
    /// Typst's name of the format.
    format: &'static str,
    bytes: Vec<u8>,
    /// Its width, measured in its height.
    aspect: f32,
    alt: String,
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

/// Returns the protocol as it reads in the language of the page.
pub fn in_language<'a>(words: &Words, protocol: &'a Protocol) -> Cow<'a, Protocol> {
    protocol.in_language(words.language().tag(), |english| words.of_protocol(english))
}

/// Returns true for a language that is written from right to left, as its own name is.
#[must_use]
pub fn is_right_to_left(language: Language) -> bool {
    let first = language.name().chars().next();
    let class = first.map(|letter| CodePointMapData::<BidiClass>::new().get(letter));
    matches!(
        class,
        Some(BidiClass::RightToLeft | BidiClass::ArabicLetter)
    )
}

/// Returns a text of the protocol. It may have been typed in the studio, so it is
/// cleaned like a typed name.
pub fn wording(words: &Words, protocol: &Protocol, id: &str) -> String {
    one_line(protocol.text(id, words.language().tag()))
}

/// Returns what somebody with these allergies must not use, if they have any.
pub fn allergies_line(words: &Words, allergies: &[String]) -> Option<String> {
    let names = allergies.iter().map(|name| one_line(name));
    let names = names.collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then(|| words.sheet_allergies(names))
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

/// Returns what the page is not: advice of a doctor, and words that a native speaker has read.
fn disclaimer(words: &Words) -> String {
    let all: Vec<String> = std::iter::once(words.sheet_disclaimer())
        .chain(draft(words))
        .collect();
    all.join(" ")
}

/// Returns that no native speaker has read the words, where none has.
fn draft(words: &Words) -> Option<String> {
    let is_draft = words.language().is_draft();
    is_draft.then(|| words.sheet_draft())
}

/// Returns how to reach the studio, a line each. The number to call is printed large beside
/// it, and not a second time.
fn contact(words: &Words, studio: &Studio) -> Vec<Linked> {
    let lines = studio.contact.iter();
    let others = lines.filter(|line| Some(*line) != studio.phone.as_ref());
    let others = others.map(|line| Linked::contact(line));
    if !is_right_to_left(words.language()) {
        return others.collect();
    }
    // Each is read as it was typed: a street's number stays before its name.
    others
        .map(|line| Linked {
            text: format!("{NAME_BEGINS}{}{NAME_ENDS}", line.text),
            ..line
        })
        .collect()
}

/// Returns the studio's logo; none where it has none that can be drawn.
fn logo(words: &Words, studio: &Studio) -> Option<LogoImage> {
    let drawing = studio.logo.as_ref()?.drawing()?;
    let name = one_line(&studio.name).replace('\u{200b}', "");
    Some(LogoImage {
        format: drawing.format,
        bytes: drawing.bytes,
        aspect: drawing.aspect,
        alt: if name.is_empty() {
            words.sheet_logo_alone()
        } else {
            words.sheet_logo(name)
        },
    })
}

/// The most letters of an address that have room on a line beside the number to call.
const LONGEST_WHOLE: usize = 60;

impl Linked {
    /// Returns a telephone number; it can be tapped if it is surely one number. Its digits keep
    /// their order in a language that is written from right to left.
    pub fn number(words: &Words, number: &str) -> Self {
        let text = one_line(number);
        Self {
            text: if is_right_to_left(words.language()) && !text.is_empty() {
                left_to_right(&text)
            } else {
                text
            },
            link: dialled(number).map(|digits| format!("tel:{digits}")),
        }
    }

    /// Returns an address for mail or of a website, or any other line. An address that has room
    /// on a line is printed whole: it may be copied.
    fn contact(line: &str) -> Self {
        let line = line.trim();
        let opens = address(line);
        Self {
            text: match opens {
                Some(_) if line.len() <= LONGEST_WHOLE => line.to_owned(),
                _ => one_line(line),
            },
            link: opens,
        }
    }
}

/// Returns what a telephone dials of a number as it is written; none where that is in doubt, as
/// with two numbers, an extension, letters or a zero in brackets.
fn dialled(number: &str) -> Option<String> {
    let number = number.trim();
    let (plus, rest) = match number.strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", number),
    };
    let is_number = |one: char| one.is_ascii_digit() || " \u{a0}-\u{2011}.()/".contains(one);
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let is_sure = rest.chars().all(is_number)
        && (2..=15).contains(&digits.len())
        && !(rest.contains('/') || rest.contains("(0)"));
    is_sure.then(|| format!("{plus}{digits}"))
}

/// Returns what an address opens; none for a line that is no address, or has letters that an
/// address in a PDF cannot have.
fn address(line: &str) -> Option<String> {
    let is_plain = line
        .chars()
        .all(|one| one.is_ascii_graphic() && !"\"<>\\^`{|}".contains(one));
    if !is_plain {
        return None;
    }
    let web = |rest: &str| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        is_host(host).then(|| format!("https://{rest}"))
    };
    if let Some(rest) = line.strip_prefix("https://") {
        return web(rest);
    }
    match line.split_once('@') {
        Some((user, host)) if is_host(host) && !user.contains(['/', ':']) && !user.is_empty() => {
            Some(format!("mailto:{line}"))
        }
        _ => web(line),
    }
}

/// Returns true for a name such as `studio.example`: parts of letters, digits and hyphens, the
/// last of letters alone.
fn is_host(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    let is_part = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|one| one.is_ascii_alphanumeric() || one == '-')
    };
    let is_last = |last: &&str| last.len() > 1 && last.chars().all(|one| one.is_ascii_lowercase());
    parts.len() > 1 && parts.iter().all(is_part) && parts.last().is_some_and(is_last)
}

impl Frame {
    /// Returns the frame of a page that is about money, and gives no advice that could be taken for
    /// a doctor's.
    pub fn of_money(mut self, words: &Words) -> Self {
        self.foot.disclaimer = draft(words).unwrap_or_default();
        self
    }

    /// Returns the frame of a page.
    ///
    /// `document` is the title in the PDF's properties, `made` the line in the foot that
    /// says what the page was made from.
    pub fn new(style: PageStyle, studio: Option<&Studio>, document: String, made: String) -> Self {
        let words = Words::of(style.language);
        Self {
            language: style.language.tag().split('-').next().unwrap_or_default(),
            region: style.language.region(),
            is_right_to_left: is_right_to_left(style.language),
            is_tall: style.language.is_tall(),
            paper: match style.paper {
                crate::Paper::A4 => "a4",
                crate::Paper::Letter => "us-letter",
            },
            size: style.text_size.points(),
            continued: studio
                .filter(|studio| !studio.name.trim().is_empty())
                .map(|studio| name_in_sentence(&studio.name))
                .into_iter()
                .collect(),
            numbers: (1..=MOST_NUMBERED)
                .map(|all| (1..=all).map(|page| words.sheet_page(all, page)).collect())
                .collect(),
            document,
            accent: studio
                .and_then(|studio| studio.accent)
                .map(|accent| accent.printed().to_string()),
            studio: studio.map(|studio| StudioHead {
                logo: logo(words, studio),
                name: name_in_sentence(&studio.name),
                tagline: studio.tagline.as_deref().map(name_in_sentence),
                contact: contact(words, studio),
                phone: studio.phone.as_deref().map(|number| Phone {
                    invitation: words.sheet_questions(),
                    number: Linked::number(words, number),
                }),
            }),
            foot: Foot {
                disclaimer: disclaimer(words),
                made,
            },
        }
    }
}
