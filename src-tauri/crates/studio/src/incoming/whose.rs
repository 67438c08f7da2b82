//! Whose an event of another calendar is: told by its telephone numbers, addresses and names.

use calendar::IncomingEvent;
use records::{ClientId, is_same_number, number_key, sort_key};

use crate::{Error, Studio};

/// The fewest digits by which a telephone number is told.
const FEWEST_DIGITS: usize = 7;
/// The most digits that a telephone number has (E.164), with the zeros before it.
const MOST_DIGITS: usize = 17;
/// The most clients that are offered for an event.
const MOST_OFFERED: usize = 4;
/// How much a name of several words says that is there whole, and a number or an address.
const WHOLE_NAME: u32 = 3;
const ADDRESS: u32 = 8;
/// The most bytes that a name can have.
const MOST_NAME: usize = 400;
/// The longest that a telephone number is written.
const MOST_WRITTEN: usize = 40;
/// How many clients are read at once.
const PAGE: u32 = 1000;

/// The clients, as they may be named in an event.
pub(super) struct People {
    all: Vec<Person>,
}

struct Person {
    id: ClientId,
    /// The folded words of the name.
    words: Vec<String>,
    numbers: Vec<String>,
    emails: Vec<String>,
    had_session: bool,
}

impl People {
    pub(super) fn of(studio: &Studio) -> Result<Self, Error> {
        let mut all = Vec::new();
        let spans = studio.vault.session_spans()?;
        let mut after = None;
        loop {
            let page = studio.vault.clients(after.as_ref(), PAGE)?;
            all.extend(page.clients.iter().map(|client| {
                let record = &client.record;
                Person {
                    id: client.id,
                    words: sort_key(&record.name)
                        .split(' ')
                        .map(str::to_owned)
                        .collect(),
                    numbers: keys(record.phones.iter().map(|one| &*one.value)),
                    emails: record
                        .emails
                        .iter()
                        .map(|one| one.value.trim().to_lowercase())
                        .filter(|email| !email.is_empty())
                        .collect(),
                    had_session: spans.iter().any(|span| span.client == client.id),
                }
            }));
            after = page.next;
            if after.is_none() {
                return Ok(Self { all });
            }
        }
    }

    /// Whose an event may be, the likeliest first: a telephone number or an address says more than
    /// a name, and a whole name more than a part of it. Says as well whether the first is surely
    /// meant.
    pub(super) fn guess(&self, event: &IncomingEvent) -> (Vec<ClientId>, bool) {
        let numbers = keys(runs(&words_of(event)).iter().map(String::as_str));
        let emails: Vec<String> = event
            .people
            .iter()
            .map(|one| one.email.to_lowercase())
            .collect();
        let said = event.people.iter().map(|one| one.name.as_str());
        let said: Vec<&str> = said.chain([event.title.as_str()]).collect();
        let named: Vec<String> = said
            .iter()
            .flat_map(|name| {
                sort_key(name)
                    .split(' ')
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            })
            .collect();
        let text = event.text.to_lowercase();
        let mut found: Vec<(u32, ClientId)> = self
            .all
            .iter()
            .filter_map(|person| {
                let fit = person.fit(&numbers, &emails, &named, &text);
                (fit > 0).then_some((fit, person.id))
            })
            .collect();
        found.sort_by_key(|(fit, id)| (std::cmp::Reverse(*fit), *id));
        let best = found.first().map_or(0, |(fit, _)| *fit);
        let next = found.get(1).map_or(0, |(fit, _)| *fit);
        found.truncate(MOST_OFFERED);
        let is_sure = best >= WHOLE_NAME && best > next;
        (found.into_iter().map(|(_, id)| id).collect(), is_sure)
    }

    pub(super) fn had_session(&self, client: Option<&ClientId>) -> bool {
        let mut all = self.all.iter();
        all.any(|person| Some(&person.id) == client && person.had_session)
    }
}

impl Person {
    /// How well an event fits; 0: not at all.
    fn fit(&self, numbers: &[String], emails: &[String], named: &[String], text: &str) -> u32 {
        let by_phone = numbers
            .iter()
            .any(|number| self.numbers.iter().any(|own| is_same_number(number, own)));
        let mut own = self.emails.iter();
        let by_email = own.any(|email| emails.contains(email) || text.contains(email));
        let words = self.words.iter().filter(|word| !word.is_empty());
        let of_name = words.clone().count();
        let held = words.filter(|word| named.contains(word)).count();
        let by_name = match (held, of_name) {
            (0, _) => 0,
            // One name alone, or one of several, is a hint and no more.
            (1, 1) => 2,
            (held, all) if held == all => WHOLE_NAME,
            _ => 1,
        };
        (u32::from(by_phone) + u32::from(by_email)) * ADDRESS + by_name
    }
}

/// The name of somebody who may be new: who is invited, or what stands in the title.
pub(super) fn name_in(event: &IncomingEvent) -> String {
    let invited = event.people.iter().map(|one| one.name.trim());
    let mut named = invited.filter(|name| !name.is_empty() && !name.contains('@'));
    let name = named.next().unwrap_or_else(|| event.title.trim());
    let name: String = name.chars().take(200).collect();
    name[..name.floor_char_boundary(MOST_NAME)].to_owned()
}

/// The first telephone number in an event, as it is written.
pub(super) fn phone_in(event: &IncomingEvent) -> Option<String> {
    runs(&words_of(event)).into_iter().next()
}

fn words_of(event: &IncomingEvent) -> String {
    format!("{}\n{}", event.title, event.text)
}

/// What tells numbers from others.
fn keys<'n>(numbers: impl Iterator<Item = &'n str>) -> Vec<String> {
    numbers.filter_map(number_key).collect()
}

/// What looks like a telephone number: digits with what people write between them.
fn runs(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut run = String::new();
    let ends = std::iter::once('\n');
    for sign in text.chars().chain(ends) {
        let belongs = sign.is_ascii_digit()
            || (sign == '+' && run.is_empty())
            || (sign == '(' && digits(&run).len() < FEWEST_DIGITS)
            || (!run.is_empty() && matches!(sign, ' ' | '-' | ')' | '.' | '/' | '\u{a0}'));
        if belongs {
            run.push(sign);
            continue;
        }
        let written = run.trim_end_matches([' ', '-', '.', '/', '\u{a0}']);
        if (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits(written).len())
            && written.len() <= MOST_WRITTEN
        {
            runs.push(written.to_owned());
        }
        run.clear();
    }
    runs
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
