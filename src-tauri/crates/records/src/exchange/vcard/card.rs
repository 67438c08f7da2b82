//! A card as a client: what has a field goes there, what a person would miss goes into
//! the note as the card calls it, and what only programs read is passed over.

use std::collections::{HashMap, HashSet};
use std::mem::take;

use super::lines::Property;
use super::value::{by_its_parts, listed, plain, split_unescaped, telephone, without_scheme};
use crate::client::{Client, ContactKind, ContactPoint, is_same_address};
use crate::exchange::birth::Birth;
use crate::exchange::choice::{Choice, Reached, choose, preferred_first};
use crate::exchange::csv::headings::Known;
use crate::exchange::encoding::{self, DecodedText};
use crate::exchange::reading::shortened;
use crate::exchange::{Letters, Why};
use crate::fold::fold;
use crate::number;

/// What only programs read, and pictures and sounds.
#[rustfmt::skip]
const PASSED_OVER: [&str; 25] = [
    "BEGIN", "CALADRURI", "CALURI", "CLASS", "CLIENTPIDMAP", "CREATED", "FBURL", "GEO",
    "JSPROP", "KEY", "KIND", "LABEL", "LANGUAGE", "LOGO", "MAILER", "PHOTO", "PRODID",
    "REV", "SORT-STRING", "SOUND", "SOURCE", "TZ", "UID", "VERSION", "XML",
];

/// How names begin that programs give what only they read.
#[rustfmt::skip]
const OWN: [&str; 13] = [
    "X-AB", "X-ADDRESSBOOKSERVER", "X-APPLE", "X-EVOLUTION", "X-GOOGLE", "X-IMAGE", "X-KADDRESSBOOK",
    "X-LIC", "X-MOZILLA", "X-MS", "X-OL", "X-SHARED", "X-WAB",
];
/// Names that begin so, and say what a person would miss.
const OF_PEOPLE: [&str; 5] = [
    "X-ABDATE",
    "X-ABLABEL",
    "X-ABRELATEDNAMES",
    "X-MS-SPOUSE",
    "X-MS-TEL",
];

/// Kinds of numbers and addresses that are named in the note.
const KINDS: [&str; 7] = ["HOME", "WORK", "CELL", "MAIN", "OTHER", "FAX", "PAGER"];

/// Types of a telephone that is carried along.
const MOBILE: [&str; 3] = ["CELL", "MOBILE", "IPHONE"];

/// What a card has said so far.
pub(super) struct Card {
    /// How its letters are written where it does not say.
    letters: Letters,
    client: Client,
    /// The names as they are shown.
    shown: Vec<Choice>,
    /// The name by its parts, given name first, and titles.
    parts: (String, String),
    /// What else it may be called by.
    nickname: Called,
    organization: Called,
    phones: Vec<Reach>,
    emails: Vec<Reach>,
    /// What groups are called, such as `ITEM1` and `Mobile`.
    called: HashMap<String, String>,
    /// Dates of birth that are none.
    births: Vec<(String, Why)>,
    notes: Vec<String>,
    /// What has no field, a line each.
    others: Vec<String>,
    /// Where a line that is no property belongs.
    last: Last,
    /// Whether it is of a group, not of somebody.
    pub(super) is_group: bool,
    /// How letters were taken that do not say how they are written.
    pub(super) guessed: Option<Letters>,
    /// How many signs were taken out that nobody sees.
    pub(super) hidden: usize,
}

/// A number or an address, with the group that may say what it is called.
type Reach = (String, Reached);

/// The property before.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Whatever goes on there is passed over too.
    #[default]
    PassedOver,
    Note,
    Other,
}

/// A list of names: the first, to call a card by that has no other, and all of them.
#[derive(Default)]
struct Called {
    first: String,
    all: String,
}

impl Called {
    fn read(value: &str, sign: char) -> Self {
        Self {
            first: split_unescaped(value, sign)
                .next()
                .map(plain)
                .unwrap_or_default(),
            all: listed(value, sign),
        }
    }
}

impl Card {
    pub(super) fn new(letters: Letters) -> Self {
        Self {
            letters,
            client: Client::default(),
            shown: Vec::new(),
            parts: Default::default(),
            nickname: Called::default(),
            organization: Called::default(),
            phones: Vec::new(),
            emails: Vec::new(),
            called: HashMap::new(),
            births: Vec::new(),
            notes: Vec::new(),
            others: Vec::new(),
            last: Last::default(),
            is_group: false,
            guessed: None,
            hidden: 0,
        }
    }

    /// Takes in what a property says.
    pub(super) fn put(&mut self, property: &Property<'_>) {
        let name = property.name.as_str();
        self.last = Last::PassedOver;
        // They are large and of no use here, and not even decoded.
        let is_own = OWN.iter().any(|begin| name.starts_with(begin));
        self.is_group |= name.ends_with("KIND") && property.is("group");
        if PASSED_OVER.contains(&name) || is_own && !OF_PEOPLE.contains(&name) {
            return;
        }
        if !property.is_base64() {
            self.last = if name == "NOTE" {
                Last::Note
            } else {
                Last::Other
            };
        }
        let value = self.decoded(property.text(self.letters));
        match name {
            "FN" => self.shown.push(choice(property, plain(&value))),
            "N" if self.parts.0.is_empty() => self.parts = by_its_parts(&value),
            "NICKNAME" if self.nickname.all.is_empty() => {
                self.nickname = Called::read(&value, ',');
            }
            "ORG" if self.organization.all.is_empty() => {
                self.organization = Called::read(&value, ';');
            }
            "TEL" | "X-MS-TEL" => {
                let number = reached(property, telephone(&plain(&value)));
                self.phones.push((property.group.clone(), number));
            }
            "EMAIL" => {
                let address = plain(&value);
                let address = without_scheme(&address, "mailto:").unwrap_or(&address);
                let address = reached(property, address.trim().to_owned());
                self.emails.push((property.group.clone(), address));
            }
            "X-ABLABEL" => {
                // Apple writes its own as `_$!<Mobile>!$_`.
                let called = plain(&value);
                let called = called.trim_start_matches("_$!<").trim_end_matches(">!$_");
                let group = self.called.entry(property.group.clone());
                group.or_insert_with(|| called.to_owned());
            }
            "BDAY" => self.born(&value, property),
            "LANG" if self.client.language.is_empty() => self.client.language = plain(&value),
            "PRONOUNS" if self.client.pronouns.is_empty() => {
                self.client.pronouns = plain(&value);
            }
            "CATEGORIES" => {
                let tags = split_unescaped(&value, ',')
                    .map(plain)
                    .filter(|tag| !tag.is_empty());
                self.client.tags.extend(tags);
            }
            "NOTE" => self
                .notes
                .extend(Some(plain(&value)).filter(|text| !text.is_empty())),
            _ if property.is_base64() => {}
            _ => self.remember(&label(property), &listed(&value, ';')),
        }
    }

    /// Takes in a line that is no property: some programs do not mark the lines that go on.
    pub(super) fn go_on(&mut self, line: &[u8]) {
        if self.last == Last::PassedOver || line.trim_ascii().is_empty() {
            return;
        }
        let text = self.decoded(encoding::read_as(line, None, self.letters));
        let text = text.trim();
        match self.notes.last_mut() {
            Some(note) if self.last == Last::Note => {
                note.push('\n');
                note.push_str(text);
            }
            _ => self.others.push(text.to_owned()),
        }
    }

    fn decoded(&mut self, decoded: DecodedText) -> String {
        self.guessed = self.guessed.or(decoded.letters);
        self.hidden += decoded.hidden;
        decoded.text
    }

    /// A date that is none, has no year or may be two is remembered as it is written.
    fn born(&mut self, value: &str, property: &Property<'_>) {
        let text = plain(value);
        let birth = Birth::read(&text);
        let why = match birth {
            Birth::None => return,
            Birth::Day(day, _) if self.client.birth.is_none_or(|other| other == day) => {
                self.client.birth = Some(day);
                return;
            }
            Birth::Day(..) => None,
            Birth::NoYear | Birth::MadeUpYear(_) => Some(Why::NoYear),
            Birth::Either(_) | Birth::Unclear => Some(Why::NoDate),
        };
        let kept = birth.kept(&text);
        self.remember(&label(property), &kept);
        self.births.extend(why.map(|why| (shortened(&kept), why)));
    }

    fn remember(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            self.others.push(format!("{label}: {text}"));
        }
    }

    /// The numbers or addresses, of the kind that their groups are called.
    fn reached(&self, reaches: Vec<Reach>, known: &Known) -> Vec<Reached> {
        let all = reaches.into_iter().map(|(group, mut one)| {
            let called = self.called.get(&group);
            if let Some(called) = called.filter(|_| !group.is_empty()) {
                (one.point.kind, one.point.label) = known.kind(called);
            }
            one
        });
        all.collect()
    }

    /// The name by its parts. What the name as it is shown does not have of them, and of the
    /// titles, is remembered.
    fn parts_beside(&mut self, shown: &str) -> String {
        let (parts, titles) = take(&mut self.parts);
        let words = fold(shown);
        let words: HashSet<&str> = words.split(' ').collect();
        let has_all = |text: &str| fold(text).split(' ').all(|part| words.contains(part));
        let is_parts = !shown.is_empty() && !has_all(&parts);
        let more = [(&parts, is_parts), (&titles, !has_all(&titles))];
        let more = more
            .into_iter()
            .filter(|(text, is_more)| *is_more && !text.is_empty());
        let more: Vec<&str> = more.map(|(text, _)| text.as_str()).collect();
        self.remember("N", &more.join(", "));
        parts
    }

    /// The client, what was noted, and dates of birth that are none. Without any name there
    /// is none of the client either.
    pub(super) fn into_client(mut self, known: &Known) -> (Client, String, Vec<(String, Why)>) {
        let shown = choose(take(&mut self.shown), &mut self.others);
        let parts = self.parts_beside(&shown);
        let names = [
            shown,
            parts,
            take(&mut self.nickname.first),
            take(&mut self.organization.first),
        ];
        let name = names.into_iter().find(|name| !name.is_empty());
        let name = name.unwrap_or_default();
        let phones = take(&mut self.phones);
        let phones = preferred_first(self.reached(phones, known), number::is_same);
        let emails = take(&mut self.emails);
        let emails = preferred_first(self.reached(emails, known), is_same_address);
        for (label, called) in [
            ("NICKNAME", take(&mut self.nickname.all)),
            ("ORG", take(&mut self.organization.all)),
        ] {
            if called != name {
                self.remember(label, &called);
            }
        }
        self.notes
            .extend(Some(self.others.join("\n")).filter(|text| !text.is_empty()));
        let client = Client {
            name,
            phones,
            emails,
            ..self.client
        };
        (client, self.notes.join("\n\n"), self.births)
    }
}

fn choice(property: &Property<'_>, text: String) -> Choice {
    let kinds: Vec<String> = kinds(property).map(capitalized).collect();
    Choice {
        text,
        // What it is can be seen; what is not seen is which of several.
        label: if kinds.is_empty() {
            label(property)
        } else {
            kinds.join(" ")
        },
        rank: rank(property),
    }
}

/// A number or an address, of the kind that its types say. What no kind is, such as a fax
/// machine, is called so.
fn reached(property: &Property<'_>, value: String) -> Reached {
    let is = |kinds: &[&str]| property.types().any(|kind| kinds.contains(&kind));
    let kind = match () {
        () if is(&["FAX", "PAGER", "MAIN"]) => ContactKind::Other,
        () if is(&MOBILE) => ContactKind::Mobile,
        () if is(&["WORK"]) => ContactKind::Work,
        () if is(&["HOME"]) => ContactKind::Home,
        () if is(&["OTHER"]) => ContactKind::Other,
        () => ContactKind::Unknown,
    };
    let types = kinds(property).filter(|kind| *kind != "OTHER");
    let types = types.filter(|_| kind == ContactKind::Other);
    let label: Vec<String> = types.map(capitalized).collect();
    Reached {
        point: ContactPoint {
            value,
            kind,
            label: label.join(" "),
        },
        rank: rank(property),
    }
}

/// "Home" from `HOME`.
fn capitalized(kind: &str) -> String {
    let (first, rest) = kind.split_at(1);
    format!("{first}{}", rest.to_ascii_lowercase())
}

/// Of what kinds it is that are named in the note.
fn kinds<'p>(property: &'p Property<'_>) -> impl Iterator<Item = &'p str> {
    property.types().filter(|kind| KINDS.contains(kind))
}

/// The name of a property with the kind of it, such as `ADR HOME`.
fn label(property: &Property<'_>) -> String {
    let mut label = property.name.clone();
    for kind in kinds(property) {
        label.push(' ');
        label.push_str(kind);
    }
    label
}

/// How far a property is preferred to others of its name: as the card says, then where a
/// message can be read, then any other but a fax machine.
fn rank(property: &Property<'_>) -> u8 {
    let said = property
        .parameter("PREF")
        .and_then(|rank| rank.parse().ok());
    let is = |kinds: &[&str]| property.types().any(|kind| kinds.contains(&kind));
    match said {
        Some(rank @ 1..=100) => rank,
        _ if is(&["PREF"]) => 1,
        _ if is(&["FAX", "PAGER"]) => 103,
        _ if is(&MOBILE) => 101,
        _ => 102,
    }
}
