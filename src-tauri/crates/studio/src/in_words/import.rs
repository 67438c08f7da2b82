//! What taking a file in changes beside the list of clients, a sentence each.

use protocol::{Protocol, shipped_version};
use records::exchange::{DateOrder, Draft, Duplicate, Incoming, Missing, Reading, Remark, Why};
use records::{Client, ProtocolVersion, RecordCounts, Settings as StoredSettings, Studio};
use strings::{Vocabulary, Words};

use super::contact::contact_points;
use crate::import::TakenIn;
use crate::protocol::draft;
use crate::quote::prices_in;
use crate::settings::{ClockHours, FirstWeekday, Settings};

/// The most bytes of what is shown of a client beside the name.
const MOST_ABOUT: usize = 200;

/// Returns everything that an export changes: what comes with the clients, the protocols,
/// the studio's profile, its logo, the settings.
#[must_use]
pub fn changes(words: &Words, incoming: &Incoming) -> Vec<String> {
    let protocols = incoming.protocols().iter();
    let mut lines = Vec::new();
    lines.extend(counts(words, incoming.counts()));
    let stock = incoming.counts().stock;
    lines.extend((stock > 0).then(|| words.import_stock(stock)));
    lines.extend(protocols.map(|name| protocol(words, incoming, name)));
    let forms = incoming.form_texts().len();
    lines.extend((forms > 0).then(|| words.import_forms(forms)));
    let drafts = incoming.drafts().iter().filter_map(draft::Draft::read);
    lines.extend(drafts.map(|draft| words.import_draft(draft.title())));
    lines.extend(
        incoming
            .studio()
            .into_iter()
            .flat_map(|studio| profile(words, studio)),
    );
    lines.extend(incoming.takes_logo().then(|| words.import_sets_logo()));
    let prices = incoming.settings().map_or(0, |set| prices_in(set).len());
    lines.extend((prices > 0).then(|| words.import_prices(prices)));
    lines.extend(
        incoming
            .settings()
            .into_iter()
            .flat_map(|stored| settings(words, stored)),
    );
    lines
}

/// Returns how many clients were taken in, and how many photos of theirs were not.
#[must_use]
pub fn imported(words: &Words, taken_in: &TakenIn) -> String {
    let said = words.imported(taken_in.clients.len());
    match taken_in.left_out {
        0 => said,
        count => format!("{said} {}", words.photos_not_imported(count)),
    }
}

/// Returns what a file brings apart from the clients' details, and what of it is not imported, or
/// guessed: a count each. [`unfit`] goes into what did not fit.
#[must_use]
pub fn remarks(words: &Words, reading: &Reading) -> Vec<String> {
    let notes = reading.drafts.iter().filter(|one| !one.note.is_empty());
    let left_out = reading.remarks.iter().filter(|one| one.why.leaves_out());
    let (notes, left_out) = (notes.count(), left_out.count());
    [
        (notes > 0).then(|| words.import_notes(notes)),
        (left_out > 0).then(|| words.import_left_out(left_out)),
        (reading.hidden > 0).then(|| words.import_hidden(reading.hidden)),
        reading.letters.map(|_| words.import_guessed()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns what did not fit, and what becomes of it; whoever is left out comes first.
pub fn unfit(words: &Words, reading: &Reading) -> impl Iterator<Item = String> {
    let mut remarks: Vec<&Remark> = reading.remarks.iter().collect();
    remarks.sort_by_key(|one| !one.why.leaves_out());
    remarks.into_iter().map(|remark| {
        let Remark {
            line,
            column,
            text,
            why,
        } = remark;
        match why {
            Why::NoName if text.is_empty() => words.remark_nothing(*line),
            Why::NoName => words.remark_no_name(*line, text),
            Why::TooLong => words.remark_too_long(*line),
            Why::NoDate => words.remark_no_date(column, *line, text),
            Why::NoYear => words.remark_no_year(column, *line, text),
            Why::MoreCells => words.remark_more_cells(*line, text),
            Why::Group => words.remark_group(*line, text),
            Why::NoEnd => words.remark_no_end(*line),
        }
    })
}

/// Returns what has to be said before anything of a file can be taken in.
#[must_use]
pub fn missing(words: &Words, reading: &Reading) -> Option<String> {
    let text = reading.dates.as_ref().map_or("", |dates| &dates.text);
    Some(match reading.missing()? {
        Missing::Names => words.missing_names(),
        Missing::Order => words.missing_order(text),
        Missing::Clients => words.missing_clients(),
    })
}

/// Returns what is known of a client beside the name, on one line.
#[must_use]
pub fn about(words: &Words, client: &Client, note: &str) -> String {
    let allergies: Vec<&str> = client.allergies.iter().map(|one| &*one.text).collect();
    let allergies = (!allergies.is_empty()).then(|| words.import_allergies(allergies.join(", ")));
    let birth = client.birth.map(|day| words.full_day(day));
    let texts = [
        contact_points(words, &client.phones).join(", "),
        contact_points(words, &client.emails).join(", "),
        birth.unwrap_or_default(),
        allergies.unwrap_or_default(),
        note.replace('\n', " "),
    ];
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    let mut line = texts.join(" · ");
    if line.len() > MOST_ABOUT {
        line.truncate(line.floor_char_boundary(MOST_ABOUT));
        line.push('…');
    }
    line
}

/// Returns where somebody of a file with these drafts seems to be already.
#[must_use]
pub fn duplicate(words: &Words, duplicate: Duplicate, drafts: &[Draft]) -> String {
    match duplicate {
        Duplicate::Same(_) => words.import_same(),
        Duplicate::SameName(_) => words.import_same_name(),
        Duplicate::InFile(place) => {
            words.import_in_file(drafts.get(place).map_or(0, |draft| draft.line))
        }
    }
}

fn counts(words: &Words, counts: RecordCounts) -> Option<String> {
    let mut records = words.counts(Vocabulary::Brings, counts.held());
    let last = records.pop()?;
    (counts.clients > 0).then(|| words.import_brings(last, records.join(", ")))
}

fn protocol(words: &Words, incoming: &Incoming, name: &ProtocolVersion) -> String {
    let document = incoming.document(name).map(ToString::to_string);
    let read = document.and_then(|document| Protocol::from_json(&document).ok());
    let title = read.as_ref().map_or(name.id.as_str(), |protocol| {
        protocol.text(&protocol.title, words.language().tag())
    });
    let ships = read
        .as_ref()
        .is_some_and(|ours| shipped_version(&ours.id, ours.version).is_some());
    let version = name.version.as_str();
    if ships {
        words.import_protocol_shipped(title, version)
    } else {
        words.import_protocol_other(name.id.as_str(), title, version)
    }
}

/// The fields of the profile that are filled in.
fn profile(words: &Words, studio: &Studio) -> Vec<String> {
    let Studio {
        name,
        artist,
        phone,
        email,
        website,
        address,
        emergency_number,
        advice_number,
        zone,
        tagline,
        accent,
    } = studio;
    [
        (words.studio_name(), name),
        (words.studio_artist(), artist),
        (words.studio_phone(), phone),
        (words.studio_email(), email),
        (words.studio_website(), website),
        (words.studio_address(), address),
        (words.studio_emergency(), emergency_number),
        (words.studio_advice(), advice_number),
        (words.studio_zone(), zone),
        (words.studio_tagline(), tagline),
        (words.studio_accent(), accent),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(what, value)| words.import_sets(value, what))
    .collect()
}

/// The settings that are not as a new vault has them. Each is named, so that a new one does
/// not compile before it has its line.
fn settings(words: &Words, stored: &StoredSettings) -> Vec<String> {
    let Settings {
        lock_after_minutes,
        retention_years,
        paper,
        large_print,
        code_on_sheets,
        english_beside,
        signature_line,
        plain_calendar_titles,
        hide_names,
        fatty_alcohols,
        fragrance,
        petrolatum,
        check_in_days,
        days_between_sessions,
        usual_sessions,
        minimum_age,
        region,
        currency,
        date_order,
        first_weekday,
        clock_hours,
        default_protocol,
        // Of the other vault's key, and no row of the settings.
        recovery_printed: _,
    } = Settings::of(stored);
    let usual = Settings::default();
    let lock_after = lock_after_minutes
        .map_or_else(|| words.lock_never(), |minutes| words.lock_minutes(minutes));
    let on = |is_on: bool| is_on.then(|| words.set_on());
    let number = |new: u16, usual: u16| (new != usual).then(|| new.to_string());
    let stance = |new: &str, usual| (new != usual).then(|| words.word(Vocabulary::Stance, new));
    let days: Vec<String> = check_in_days.iter().map(u16::to_string).collect();
    let days = if days.is_empty() {
        words.set_none()
    } else {
        days.join(", ")
    };
    [
        (
            words.lock_after(),
            (lock_after_minutes != usual.lock_after_minutes).then_some(lock_after),
        ),
        (
            words.keeping_title(),
            retention_years.map(|years| words.keeping_years(years)),
        ),
        (words.hide_names_start(), on(hide_names)),
        (
            words.paper(),
            (paper != usual.paper).then(|| words.word(Vocabulary::Paper, paper.id())),
        ),
        (words.large_print(), on(large_print)),
        (words.code_on_sheets(), on(code_on_sheets)),
        (words.english_beside(), on(english_beside)),
        (words.signature_line(), on(signature_line)),
        (words.calendar_titles(), on(plain_calendar_titles)),
        (
            words.check_ins_days(),
            (check_in_days != usual.check_in_days).then_some(days),
        ),
        (
            words.sessions_between(),
            number(days_between_sessions, usual.days_between_sessions),
        ),
        (
            words.sessions_usual(),
            number(usual_sessions, usual.usual_sessions),
        ),
        (
            words.studio_currency(),
            (!currency.is_empty()).then_some(currency),
        ),
        (
            words.protocol_default(),
            (default_protocol != usual.default_protocol).then_some(default_protocol),
        ),
        (
            words.rule_fatty(),
            stance(fatty_alcohols.id(), usual.fatty_alcohols.id()),
        ),
        (
            words.rule_fragrance(),
            stance(fragrance.id(), usual.fragrance.id()),
        ),
        (
            words.rule_petrolatum(),
            stance(petrolatum.id(), usual.petrolatum.id()),
        ),
    ]
    .into_iter()
    .chain(of_dates(words, date_order, first_weekday, clock_hours))
    .chain(of_forms(words, minimum_age, region))
    .filter_map(|(what, value)| Some(words.import_sets(value?, what)))
    .collect()
}

/// How dates and times are written, where it is not left to the system.
fn of_dates(
    words: &Words,
    order: Option<DateOrder>,
    first: Option<FirstWeekday>,
    hours: Option<ClockHours>,
) -> [(String, Option<String>); 3] {
    [
        (
            words.date_order(),
            order.map(|order| words.word(Vocabulary::DateOrder, order.id())),
        ),
        (
            words.first_weekday(),
            first.map(|first| words.word(Vocabulary::FirstWeekday, first.id())),
        ),
        (
            words.clock_hours(),
            hours.map(|hours| words.word(Vocabulary::ClockHours, hours.id())),
        ),
    ]
}

/// What the studio's forms go by, where it is not as in a new vault.
fn of_forms(
    words: &Words,
    minimum_age: Option<u16>,
    region: String,
) -> [(String, Option<String>); 2] {
    let is_usual = minimum_age == Settings::default().minimum_age;
    let age = minimum_age.map_or_else(|| words.set_none(), |age| age.to_string());
    [
        (words.minimum_age(), (!is_usual).then_some(age)),
        (words.forms_region(), (!region.is_empty()).then_some(region)),
    ]
}
