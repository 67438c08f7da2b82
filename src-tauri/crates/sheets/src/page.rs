//! The parts that all pages share, as data for the templates: finished words and dates.

use chrono::NaiveDateTime;
use protocol::{Protocol, Verdict};
use serde::Serialize;
use strings::{Unsaid, Value, Words};

use crate::wrap::{name_in_sentence, one_line};
use crate::{Handout, Studio};

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

/// The catalogue in the language of a page. A missing message is an error.
#[derive(Clone, Copy)]
pub struct Say(pub &'static Words);

impl Say {
    pub fn of(self, id: &str) -> Result<String, Unsaid> {
        self.0.try_say(id, &[])
    }

    pub fn with(self, id: &str, values: &[(&str, Value<'_>)]) -> Result<String, Unsaid> {
        self.0.try_say(id, values)
    }

    /// Returns the message for an id of a vocabulary, such as `activity-light-sweat`.
    pub fn word(self, kind: &str, id: &str) -> Result<String, Unsaid> {
        self.of(&format!("{kind}-{}", id.replace('_', "-")))
    }

    /// Returns the message `id`, or with a telephone number the message `id-number`.
    pub fn with_number(self, id: &str, number: Option<&String>) -> Result<String, Unsaid> {
        match number {
            None => self.of(id),
            Some(number) => self.with(
                &format!("{id}-number"),
                &[("number", one_line(number).into())],
            ),
        }
    }

    /// Returns a date and time in words, such as `Thu 19 Nov 2026, 4:00 pm`.
    pub fn full_moment(self, moment: NaiveDateTime) -> Result<String, Unsaid> {
        let day = self.0.full_day(moment.date());
        let time = self.0.time(moment.time());
        self.with("date-moment", &[("day", day.into()), ("time", time.into())])
    }

    /// Returns a text of the protocol. It may have been typed in the studio, so it is
    /// cleaned like a typed name.
    pub fn wording(self, protocol: &Protocol, id: &str) -> String {
        one_line(protocol.text(id, self.0.language().tag()))
    }

    /// Returns the line that says which protocol a page was made from, and when.
    pub fn made(self, look: Handout, protocol: &Protocol) -> Result<String, Unsaid> {
        let title = self.wording(protocol, &protocol.title);
        self.with(
            "sheet-made",
            &[
                ("protocol", title.into()),
                ("version", protocol.version.into()),
                ("paper", self.word("paper", look.paper.id())?.into()),
                ("date", self.0.full_day(look.printed_on).into()),
            ],
        )
    }

    pub fn marked(self, verdict: Verdict, text: String) -> Result<Marked, Unsaid> {
        Ok(Marked {
            mark: verdict.id(),
            alt: self.word("verdict", verdict.id())?,
            text,
        })
    }
}

impl Frame {
    /// Returns the frame of a page.
    ///
    /// `document` is the title in the PDF's properties, `made` the line in the foot that
    /// says what the page was made from.
    pub fn new(
        look: Handout,
        studio: Option<&Studio>,
        document: String,
        made: String,
    ) -> Result<Self, Unsaid> {
        let say = Say(Words::of(look.language));
        Ok(Self {
            language: look.language.tag(),
            paper: match look.paper {
                crate::Paper::A4 => "a4",
                crate::Paper::Letter => "us-letter",
            },
            size: look.text_size.points(),
            document,
            studio: studio.map(|studio| StudioHead {
                name: name_in_sentence(&studio.name),
                contact: studio.contact.iter().map(|line| one_line(line)).collect(),
            }),
            foot: Foot {
                disclaimer: say.of("sheet-disclaimer")?,
                made,
            },
        })
    }
}
