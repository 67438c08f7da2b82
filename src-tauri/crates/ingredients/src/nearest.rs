//! "Did you mean": the known spelling that is closest to an unknown one.
//!
//! A close spelling is only ever offered. How close it must be grows with the length:
//! one slip in a short name, two in an ordinary one, three in a long one. Names of
//! fewer than five letters are too close to each other to guess at. What a name means, and
//! whether the offer is shown, is not known here.

use std::collections::BTreeMap;

use crate::names::NameId;

/// The longest text, in letters, that is compared: no name in the list is longer.
const LONGEST: usize = 80;

/// The known spellings, by length.
#[derive(Debug, Default)]
pub(crate) struct Spellings {
    by_length: BTreeMap<usize, Vec<Spelling>>,
}

#[derive(Debug)]
struct Spelling {
    folded: Box<str>,
    letters: Letters,
    name: NameId,
}

impl Spellings {
    pub(crate) fn new<'a>(spellings: impl Iterator<Item = (&'a str, NameId)>) -> Self {
        let mut by_length: BTreeMap<usize, Vec<Spelling>> = BTreeMap::new();
        for (folded, name) in spellings {
            by_length
                .entry(folded.chars().count())
                .or_default()
                .push(Spelling {
                    folded: folded.into(),
                    letters: Letters::of(folded),
                    name,
                });
        }
        for spellings in by_length.values_mut() {
            spellings.sort_unstable_by(|a, b| a.folded.cmp(&b.folded));
        }
        Self { by_length }
    }

    /// Returns the closest name and how many slips away it is. Of equally close ones it is the
    /// first by length, then by letters, so that the answer is the same on every run.
    pub(crate) fn closest(&self, folded: &str) -> Option<(NameId, usize)> {
        if folded.len() > 4 * LONGEST {
            return None;
        }
        let length = folded.chars().count();
        let slips = slips_allowed(length)?;
        let wanted = Letters::of(folded);
        let mut best: Option<(usize, NameId)> = None;
        for spelling in self
            .by_length
            .range(length - slips..=length + slips)
            .flat_map(|(_, spellings)| spellings)
        {
            let limit = best.map_or(slips, |(distance, _)| distance.saturating_sub(1));
            if spelling.letters.slips_apart(&wanted) > limit {
                continue;
            }
            let distance = strsim::osa_distance(&spelling.folded, folded);
            if distance <= limit && !differ_in_grade(&spelling.folded, folded) {
                best = Some((distance, spelling.name));
                if distance <= 1 {
                    break;
                }
            }
        }
        best.map(|(distance, name)| (name, distance))
    }
}

/// How many slips a text of so many letters may have.
pub(crate) fn slips_allowed(length: usize) -> Option<usize> {
    match length {
        0..=4 => None,
        5..=7 => Some(1),
        8..=14 => Some(2),
        15..=LONGEST => Some(3),
        _ => None,
    }
}

/// How often each letter occurs, with letters of one remainder counted together: a quick
/// way to see that two texts are far apart.
#[derive(Debug)]
struct Letters([u8; 32]);

impl Letters {
    fn of(folded: &str) -> Self {
        let mut counts = [0_u8; 32];
        for c in folded.chars() {
            let count = &mut counts[u32::from(c) as usize % 32];
            *count = count.saturating_add(1);
        }
        Self(counts)
    }

    /// Returns a number of slips that the two texts are at least apart: one slip changes
    /// the count of two letters at most, one up and one down.
    fn slips_apart(&self, other: &Self) -> usize {
        let (mut more, mut fewer) = (0, 0);
        for (a, b) in self.0.iter().zip(&other.0) {
            more += usize::from(a.saturating_sub(*b));
            fewer += usize::from(b.saturating_sub(*a));
        }
        more.max(fewer)
    }
}

/// Whether two names have digits, and others: `Polysorbate 60` is another grade than
/// `Polysorbate 20`, while the digit in `A1cohol` is a slip.
fn differ_in_grade(a: &str, b: &str) -> bool {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let (a, b) = (digits(a), digits(b));
    !a.is_empty() && !b.is_empty() && a != b
}

#[cfg(test)]
mod tests {
    use crate::fold::fold;
    use crate::names::Names;

    fn offered(typed: &str) -> Option<&'static str> {
        let names = Names::shipped();
        names
            .nearest(&fold(typed))
            .map(|id| names.get(id).name.as_str())
    }

    #[test]
    fn a_slip_is_offered() {
        for (typed, name) in [
            ("Alcohol Denatt", "Alcohol Denat."),
            ("Alcohl denat", "Alcohol Denat."),
            ("Alcool Dénaturè e", "Alcohol Denat."),
            ("A1cohol", "Alcohol"),
            ("Alchol", "Alcohol"),
            ("Isoproyl Alcohol", "Isopropyl Alcohol"),
            ("Cetaeryl Alcohol", "Cetearyl Alcohol"),
            ("Phenoxyethnol", "Phenoxyethanol"),
            ("Butyrospermum Parki Butter", "Butyrospermum Parkii Butter"),
        ] {
            assert_eq!(offered(typed), Some(name), "{typed}");
        }
    }

    #[test]
    fn another_name_is_not_a_slip() {
        for typed in [
            "Oil",
            "Rosa",
            "Polysorbate 61",
            "PEG-7 Stearate",
            "hello world",
            "",
        ] {
            assert_eq!(offered(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_long_text_is_not_compared() {
        assert_eq!(offered(&"alcohol".repeat(100_000)), None);
    }
}
