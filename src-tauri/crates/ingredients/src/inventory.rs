//! The inventory of label names: what else may stand on a label, without anything being
//! said about it but what its words say.
//!
//! The data is a file of names, a line each, in the order of their folded forms. It is
//! looked up where it lies: only where each line begins is kept in memory.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::fold::fold;
use crate::lexicon;

/// The names of `CosIng` that the list does not judge.
const SHIPPED: &str = include_str!("../../../../assets/ingredients/inventory.txt");

/// A sorted file of names.
#[derive(Debug)]
pub(crate) struct Inventory {
    text: &'static str,
    /// Where each line begins.
    lines: Vec<u32>,
    /// The range of lines for each first three letters: most look-ups find nothing, and end
    /// here.
    first: HashMap<[u8; 3], (u32, u32)>,
}

impl Inventory {
    /// Returns the inventory that ships with the product.
    pub(crate) fn shipped() -> Self {
        Self::new(SHIPPED)
    }

    /// Returns an inventory without a name.
    #[cfg(test)]
    pub(crate) fn empty() -> Self {
        Self::new("")
    }

    fn new(text: &'static str) -> Self {
        let mut lines = Vec::with_capacity(text.len() / 24);
        let mut start = 0_u32;
        for line in text.split_terminator('\n') {
            lines.push(start);
            start = start
                .saturating_add(u32::try_from(line.len()).unwrap_or(u32::MAX))
                .saturating_add(1);
        }
        let mut first: HashMap<[u8; 3], (u32, u32)> = HashMap::new();
        let mut inventory = Self {
            text,
            lines,
            first: HashMap::new(),
        };
        for line in 0..inventory.len() {
            if let Some(beginning) = beginning(folded_bytes(inventory.name(line))) {
                let line = u32::try_from(line).unwrap_or(u32::MAX);
                first.entry(beginning).or_insert((line, line)).1 = line + 1;
            }
        }
        inventory.first = first;
        inventory
    }

    /// Returns how many names there are.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Returns the name in this line.
    pub(crate) fn name(&self, line: usize) -> &'static str {
        let rest = self
            .lines
            .get(line)
            .and_then(|start| self.text.get(*start as usize..))
            .unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    /// Returns the line whose name has this folded form.
    pub(crate) fn find_folded(&self, folded: &str) -> Option<usize> {
        let (from, to) = *self.first.get(&beginning(folded.bytes())?)?;
        let (mut from, mut to) = (from as usize, to as usize);
        while from < to {
            let middle = usize::midpoint(from, to);
            match compare(self.name(middle), folded) {
                Ordering::Less => from = middle + 1,
                Ordering::Greater => to = middle,
                Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// Whether a name has these folded words in it, one after the other.
    pub(crate) fn has_words(&self, words: &[String]) -> bool {
        let words = words.join(" ").to_ascii_uppercase();
        let is_apart = |beside: Option<char>| !beside.is_some_and(char::is_alphanumeric);
        !words.is_empty()
            && self.text.match_indices(&words).any(|(at, _)| {
                let (before, after) = (&self.text[..at], &self.text[at + words.len()..]);
                is_apart(before.chars().next_back()) && is_apart(after.chars().next())
            })
    }

    /// Whether a name begins with these folded words, and ends in a word that `ends` takes.
    pub(crate) fn begins(&self, words: &[String], ends: impl Fn(&str) -> bool) -> bool {
        let folded = words.concat();
        let first = self.lines.partition_point(|start| {
            let line = self.text.get(*start as usize..).unwrap_or_default();
            compare(line.split('\n').next().unwrap_or_default(), &folded) == Ordering::Less
        });
        (first..self.len())
            .map(|line| self.name(line))
            .take_while(|name| fold(name).starts_with(&folded))
            .take(MOST_OF_A_PLANT)
            .map(lexicon::words)
            .any(|name| name.starts_with(words) && name.last().is_some_and(|last| ends(last)))
    }
}

/// How many names that begin alike are looked at.
const MOST_OF_A_PLANT: usize = 50;

/// Compares the folded form of a name in ASCII with a folded text.
fn compare(name: &str, folded: &str) -> Ordering {
    folded_bytes(name).cmp(folded.bytes())
}

/// The folded form of a name in ASCII.
fn folded_bytes(name: &str) -> impl Iterator<Item = u8> + '_ {
    name.bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| byte.to_ascii_lowercase())
}

/// The first letters of a folded name; no name has fewer.
fn beginning(mut folded: impl Iterator<Item = u8>) -> Option<[u8; 3]> {
    Some([folded.next()?, folded.next()?, folded.next()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_inventory_is_sorted_and_says_nothing_of_alcohol() {
        let inventory = Inventory::shipped();
        assert!(inventory.len() > 25_000, "{}", inventory.len());
        let mut before = String::new();
        for line in 0..inventory.len() {
            let name = inventory.name(line);
            let folded = fold(name);
            assert!(name.is_ascii(), "{name}");
            assert_eq!(name, name.to_ascii_uppercase());
            assert!(before < folded, "{name} is out of order");
            assert!(
                !lexicon::speaks_of_alcohol(name)
                    || name.contains("POLYMER")
                    || name.contains("FERMENT"),
                "{name}: an alcohol is for the list to judge"
            );
            assert_eq!(inventory.find_folded(&folded), Some(line), "{name}");
            before = folded;
        }
        assert_eq!(inventory.find_folded("zorbium"), None);
        assert_eq!(inventory.find_folded(""), None);
    }
}
