//! Who may be whom: clients of one name, told apart by what else is known of them.
//!
//! However many share a name, each is looked up and not compared with all the others.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Draft;
use crate::client::Client;
use crate::error::StoreError;
use crate::fold::fold;
use crate::ids::ClientId;
use crate::number::{LEAST_DIGITS, number_key};
use crate::stop::Stop;
use crate::vault::Vault;

/// How many clients are read at once.
const PAGE: u32 = 1000;

/// The most digits that are compared, from the end: no number has more.
const MOST_DIGITS: usize = 20;

/// Why a draft may be somebody who is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duplicate {
    /// The same name and any telephone number, any e-mail address or the date of birth.
    Same(ClientId),
    /// The same name, and nothing that agrees or differs.
    SameName(ClientId),
    /// As another draft of the same file, by its place in the list, from 0.
    InFile(usize),
}

/// Somebody of the same name, and whether more than the name agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Namesake<Who> {
    /// Who.
    pub who: Who,
    /// Whether any telephone number, any e-mail address or the date of birth agrees. Else
    /// there is nothing to compare.
    pub is_sure: bool,
}

/// Clients by name and by what else tells them apart.
#[derive(Debug)]
pub struct Namesakes<Who>(HashMap<String, Group<Who>>);

/// Clients of one name, the first of each kind.
#[derive(Debug)]
struct Group<Who> {
    /// By every ending of the telephone number that is long enough to be one: with and
    /// without the country's code it is the same number.
    endings: HashMap<String, Who>,
    /// By the whole of the number.
    numbers: HashMap<String, Who>,
    emails: HashMap<String, Who>,
    births: HashMap<NaiveDate, Who>,
    /// By which of the three are known, a bit for each.
    kinds: [Option<Who>; 8],
}

/// What tells clients of one name apart.
struct Signs {
    numbers: Vec<String>,
    emails: Vec<String>,
    birth: Option<NaiveDate>,
}

impl Signs {
    fn of(client: &Client) -> Self {
        let keys = client
            .phones
            .iter()
            .filter_map(|one| number_key(&one.value));
        // Digits are ASCII, so that any byte is the start of one.
        let numbers = keys.map(|key| key[key.len().saturating_sub(MOST_DIGITS)..].to_owned());
        let emails = client.emails.iter().map(|one| fold(&one.value));
        Self {
            numbers: numbers.collect(),
            emails: emails.filter(|email| !email.is_empty()).collect(),
            birth: client.birth,
        }
    }

    /// Which of the three are known.
    fn known(&self) -> usize {
        usize::from(!self.numbers.is_empty())
            | usize::from(!self.emails.is_empty()) << 1
            | usize::from(self.birth.is_some()) << 2
    }
}

/// Every ending of a number that is long enough to be one, the longest first.
fn endings(number: &str) -> impl Iterator<Item = &str> {
    (0..=number.len().saturating_sub(LEAST_DIGITS)).map(|from| &number[from..])
}

impl<Who> Default for Namesakes<Who> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<Who> Default for Group<Who> {
    fn default() -> Self {
        Self {
            endings: HashMap::new(),
            numbers: HashMap::new(),
            emails: HashMap::new(),
            births: HashMap::new(),
            kinds: [const { None }; 8],
        }
    }
}

impl<Who: Copy> Namesakes<Who> {
    /// Adds a client. Of several who are alike, the first stays the one that is found.
    pub fn add(&mut self, who: Who, client: &Client) {
        let signs = Signs::of(client);
        let group = self.0.entry(fold(&client.name)).or_default();
        group.kinds[signs.known()].get_or_insert(who);
        for number in signs.numbers {
            for ending in endings(&number) {
                if !group.endings.contains_key(ending) {
                    group.endings.insert(ending.to_owned(), who);
                }
            }
            group.numbers.entry(number).or_insert(who);
        }
        for email in signs.emails {
            group.emails.entry(email).or_insert(who);
        }
        if let Some(birth) = signs.birth {
            group.births.entry(birth).or_insert(who);
        }
    }

    /// Returns one whose name agrees: at best one of whom more agrees; else one of whom
    /// nothing else can be compared; none where something differs from everyone.
    #[must_use]
    pub fn find(&self, client: &Client) -> Option<Namesake<Who>> {
        let group = self.0.get(&fold(&client.name))?;
        let signs = Signs::of(client);
        let by_number = signs.numbers.iter().find_map(|number| {
            let longer = group.endings.get(number);
            longer.or_else(|| endings(number).find_map(|ending| group.numbers.get(ending)))
        });
        let by_email = signs
            .emails
            .iter()
            .find_map(|email| group.emails.get(email));
        let by_birth = signs.birth.and_then(|birth| group.births.get(&birth));
        if let Some(who) = by_number.or(by_email).or(by_birth) {
            return Some(Namesake {
                who: *who,
                is_sure: true,
            });
        }
        let known = signs.known();
        let mut others = group.kinds.iter().enumerate();
        let other = others.find_map(|(also, who)| who.filter(|_| also & known == 0));
        other.map(|who| Namesake {
            who,
            is_sure: false,
        })
    }
}

impl Vault {
    /// Returns for each draft whom it may be the duplicate of: the surest first, and someone
    /// who is there already before a line of the file.
    ///
    /// # Errors
    /// When the database cannot be read; [`StoreError::Stopped`].
    pub fn find_duplicates(
        &self,
        drafts: &[Draft],
        stop: &Stop,
    ) -> Result<Vec<Option<Duplicate>>, StoreError> {
        let mut kept = Namesakes::default();
        let mut after = None;
        loop {
            stop.check()?;
            let page = self.clients(after.as_ref(), PAGE)?;
            for client in page.clients {
                kept.add(client.id, &client.record);
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        let mut in_file = Namesakes::default();
        let mut duplicates = Vec::with_capacity(drafts.len());
        for (place, draft) in drafts.iter().enumerate() {
            stop.check()?;
            let here = kept.find(&draft.client);
            let before = in_file.find(&draft.client);
            let is_sure_before = before.is_some_and(|one| one.is_sure);
            duplicates.push(match (here, before) {
                (Some(Namesake { who, is_sure: true }), _) => Some(Duplicate::Same(who)),
                (Some(Namesake { who, .. }), _) if !is_sure_before => {
                    Some(Duplicate::SameName(who))
                }
                (_, Some(Namesake { who, .. })) => Some(Duplicate::InFile(who)),
                (_, None) => None,
            });
            in_file.add(place, &draft.client);
        }
        Ok(duplicates)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use proptest::prelude::*;

    use super::*;
    use crate::client::ContactPoint;
    use crate::number::is_same_number;

    /// Whether two clients of one name are one, by looking at both: yes when something
    /// else agrees, no when something differs and nothing agrees, nothing when there is
    /// nothing to compare.
    fn likeness(one: &Client, other: &Client) -> Option<bool> {
        let (one, other) = (Signs::of(one), Signs::of(other));
        let any = |these: &[String], those: &[String], is_same: fn(&str, &str) -> bool| {
            let mut all = these.iter();
            let is_one = all.any(|one| those.iter().any(|other| is_same(one, other)));
            (!these.is_empty() && !those.is_empty()).then_some(is_one)
        };
        let signs = [
            any(&one.numbers, &other.numbers, is_same_number),
            any(&one.emails, &other.emails, |a, b| a == b),
            one.birth.zip(other.birth).map(|(a, b)| a == b),
        ];
        if signs.contains(&Some(true)) {
            Some(true)
        } else {
            signs.contains(&Some(false)).then_some(false)
        }
    }

    fn clients() -> impl Strategy<Value = Vec<Client>> {
        let phone = "(|1|49|0)(|5550|5551)(|5550100|5550101)( x1)?";
        let list = |text| proptest::collection::vec(text, 0..3);
        let points = |texts: Vec<String>| {
            let all = texts.iter().map(|text| ContactPoint::only(text));
            all.flatten().collect()
        };
        let one = ("(Bo|Cem)", list(phone), list("(|a@x|b@x)"), 0..3_u32);
        let one = one.prop_map(move |(name, phones, emails, day)| Client {
            name,
            phones: points(phones),
            emails: points(emails),
            birth: NaiveDate::from_ymd_opt(1984, 2, day),
            ..Client::default()
        });
        proptest::collection::vec(one, 0..12)
    }

    proptest! {
        /// What is looked up is what comparing each with each finds.
        #[test]
        fn the_same_are_found_as_by_comparing_all(clients in clients()) {
            let mut namesakes = Namesakes::default();
            for (place, client) in clients.iter().enumerate() {
                let before = clients[..place].iter().filter(|one| one.name == client.name);
                let best = before.filter_map(|one| match likeness(one, client) {
                    Some(false) => None,
                    alike => Some(alike == Some(true)),
                }).max();
                let found: Option<Namesake<usize>> = namesakes.find(client);
                prop_assert_eq!(found.map(|one| one.is_sure), best);
                if let Some(found) = found {
                    let alike = likeness(&clients[found.who], client);
                    prop_assert_eq!(alike, found.is_sure.then_some(true));
                }
                namesakes.add(place, client);
            }
        }
    }
}
