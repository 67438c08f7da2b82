//! Consultations, found by words such as "marcus consultation", and by what is noted of them.

use strings::Words;
use studio::in_words::week as in_words;
use studio::week::Booking;
use vocabulary::Moment;

use super::commands::in_units;
use super::wire::Hit;
use crate::client::view::code;
use crate::failure::Failure;
use crate::system::language;
use crate::vault::UnlockedVault;

/// The most consultations in the answer, of each way to find them.
const MOST: u32 = 6;
/// The most clients whose consultations are looked at.
const MOST_CLIENTS: usize = 20;
/// How many letters of the word must be there before it is taken for the whole.
const FEWEST_LETTERS: usize = 3;
/// For how many days ahead everybody's are found.
const DAYS_AHEAD: u64 = 2 * 366;

/// Whose consultations a few typed words ask for, empty for everybody's; none where no word
/// begins the word for one.
fn whose(words: &Words, typed: &str) -> Option<String> {
    let kind = records::sort_key(&words.booking_consultation());
    let typed = records::sort_key(typed);
    let (named, left): (Vec<&str>, Vec<&str>) = typed
        .split_whitespace()
        .partition(|word| word.chars().count() >= FEWEST_LETTERS && kind.starts_with(word));
    (!named.is_empty()).then(|| left.join(" "))
}

/// Returns the consultations that the words typed name, by whose they are, and those of which they
/// are noted.
pub(super) fn visits(
    open: &mut UnlockedVault,
    typed: &str,
    now: Moment,
) -> Result<Vec<Hit>, Failure> {
    let words = language::words();
    let mut found = Vec::new();
    for one in open.studio.vault.find_consultations(typed, MOST)? {
        let booking = open.studio.booking(one.id.into())?;
        let hits = one.hits.iter().map(|hit| in_units(&one.sentence, hit));
        let hits = hits.collect();
        found.push(hit(words, &booking, one.sentence, hits));
    }
    for booking in named(open, typed, now)? {
        let is_new = |hit: &Hit| !matches!(hit, Hit::Visit { item, .. } if *item == booking.item);
        if found.iter().all(is_new) {
            found.push(hit(words, &booking, String::new(), Vec::new()));
        }
    }
    Ok(found)
}

/// Those that are asked for by whose they are, the latest first; without a name those that are to
/// come, the next first.
fn named(open: &mut UnlockedVault, typed: &str, now: Moment) -> Result<Vec<Booking>, Failure> {
    let Some(whose) = whose(language::words(), typed) else {
        return Ok(Vec::new());
    };
    let studio = &mut open.studio;
    let mut found = Vec::new();
    if whose.is_empty() {
        let ahead = studio.bookings(now, now.days_later(DAYS_AHEAD))?;
        found.extend(ahead.into_iter().filter(|one| one.number.is_none()));
    } else {
        for id in studio.find_clients(&whose, MOST_CLIENTS, now.date())? {
            found.extend(studio.consultations_of(id)?);
        }
        found.sort_by_key(|one| std::cmp::Reverse((one.starts(), one.item)));
    }
    found.truncate(MOST as usize);
    Ok(found)
}

fn hit(words: &Words, booking: &Booking, sentence: String, hits: Vec<[u32; 2]>) -> Hit {
    Hit::Visit {
        item: booking.item,
        client: booking.client,
        name: booking.details.name.clone(),
        code: code(booking.client, &booking.details),
        line: words.find_visit(
            in_words::what(words, booking),
            words.full_moment(booking.starts()),
        ),
        sentence,
        hits,
    }
}
