//! Names that are read by a rule of INCI nomenclature rather than by a list: peptides,
//! ethoxylates, polymers, silicones, salts and esters, botanicals, colours.
//!
//! A rule says of what family a whole name is, and with that only that nothing is known
//! against it. So a name that mentions alcohol, or anything else that is judged by name, is
//! of no family. Which names are in the list is not known here.

use crate::lexicon::{self, WORDS};

/// The longest name, in bytes, that a rule reads.
const LONGEST: usize = 100;

/// The most words of a name that a rule reads.
const MOST_WORDS: usize = 9;

/// Returns the name, in `families.json`, of the family that a whole name is of.
pub(crate) fn family(text: &str) -> Option<&'static str> {
    if text.len() > LONGEST || text.trim_end_matches(['.', ' ']).contains(is_foreign) {
        return None;
    }
    let words = lexicon::words(text);
    let outside = lexicon::words(&without_brackets(text));
    let (first, last) = (outside.first()?, outside.last()?);
    let rules = &WORDS.nomenclature;
    let is_judged = |word: &String| rules.not_by_rule.iter().any(|stem| word.starts_with(stem));
    if words.len() > MOST_WORDS
        || words.iter().any(is_judged)
        || lexicon::speaks_of_alcohol(text)
        || lexicon::Phrase::new(text).negates()
        || lexicon::is_prose(&words)
    {
        return None;
    }
    let count = outside.len();
    Some(if is_colour(&outside) {
        "Colour, by its name"
    } else if outside.iter().any(|word| is_numbered_peptide(word))
        || last.ends_with("peptide") && last.len() > 9
    {
        "Peptide, by its name"
    } else if is_ethoxylate(&outside) {
        "Ethoxylate or propoxylate, by its name"
    } else if ["copolymer", "crosspolymer", "polymer"].contains(&last.as_str()) && count > 1 {
        "Polymer, by its name"
    } else if outside.iter().any(|word| is_silicone(word)) {
        "Silicone, by its name"
    } else if is_quaternary(&outside) {
        "Quaternary compound, by its name"
    } else if rules.ferments.has(last) && count > 1 {
        "Ferment, by its name"
    } else if count > 1 && (rules.plant_products.has(last) || WORDS.label.plant_products.has(first))
        || names_a_part(&outside)
    {
        "Plant product, by its name"
    } else if count > 1 && (first == "hydrolyzed" || last == "protein") {
        "Protein derivative, by its name"
    } else if is_ester_or_salt(&outside) {
        "Ester or salt, by its name"
    } else {
        return None;
    })
}

/// Signs that are in no INCI name, or part two of them.
fn is_foreign(c: char) -> bool {
    matches!(
        c,
        '.' | ':' | ';' | '*' | '!' | '?' | '•' | '|' | '\n' | '\r' | '–' | '—'
    )
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| {
            depth += usize::from(matches!(c, '(' | '['));
            let keeps = depth == 0;
            depth -= usize::from(matches!(c, ')' | ']') && depth > 0);
            keeps
        })
        .collect()
}

/// "CI 77491", or its number alone: five digits, from the colour index.
fn is_colour(words: &[String]) -> bool {
    match words {
        [ci, rest @ ..] if ci == "ci" => !rest.is_empty() && rest.iter().all(|word| is_index(word)),
        [one] => is_index(one.strip_prefix("ci").unwrap_or(one)),
        _ => false,
    }
}

fn is_index(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit()) && !word.starts_with('0')
}

/// "Tetrapeptide-21", folded or not, and "sh-Oligopeptide-1".
fn is_numbered_peptide(word: &str) -> bool {
    word.ends_with("peptide") && word.len() > "peptide".len()
}

/// "PEG-8 …", "… PPG-3 …", and what ends in "eth" with a number: "Ceteareth-20".
fn is_ethoxylate(words: &[String]) -> bool {
    words.windows(2).any(|pair| {
        let numbered = pair[1].bytes().all(|byte| byte.is_ascii_digit());
        numbered
            && (matches!(
                pair[0].as_str(),
                "peg"
                    | "ppg"
                    | "polysorbate"
                    | "poloxamer"
                    | "poloxamine"
                    | "polyglyceryl"
                    | "polyquaternium"
                    | "nonoxynol"
                    | "octoxynol"
            ) || pair[0].ends_with("eth") && pair[0].len() > 5)
    })
}

fn is_silicone(word: &str) -> bool {
    [
        "methicone",
        "methiconol",
        "siloxane",
        "siloxysilicate",
        "silsesquioxane",
        "silylate",
    ]
    .iter()
    .any(|ending| word.ends_with(ending))
}

fn is_quaternary(words: &[String]) -> bool {
    let [.., before, last] = words else {
        return false;
    };
    let ending = format!("{before} {last}");
    WORDS.nomenclature.quaternary_ends(&ending)
}

/// "Rosa canina fruit": a plant with a part of it.
fn names_a_part(words: &[String]) -> bool {
    words.len() > 2
        && words
            .last()
            .is_some_and(|last| WORDS.nomenclature.plant_parts.has(last))
}

/// "Sodium … ate", "… yl … ate": a salt begins with its cation, an ester with its alkyl.
fn is_ester_or_salt(words: &[String]) -> bool {
    let [first, .., last] = words else {
        return false;
    };
    let is_salt = WORDS.nomenclature.cations.has(first)
        && ["ate", "ide", "ite", "oside", "acid", "gluconate"]
            .iter()
            .any(|ending| last.ends_with(ending));
    let has_alkyl = words[..words.len() - 1].iter().any(|word| {
        ["yl", "eth", "ol", "glycol", "yloyl"]
            .iter()
            .any(|ending| word.ends_with(ending))
            && word.len() > 3
    });
    let is_ester = has_alkyl
        && last.len() > 5
        && ["ate", "ates", "glyceride", "glycerides"]
            .iter()
            .any(|ending| last.ends_with(ending));
    is_salt || is_ester
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_by_the_rule_for_its_family() {
        for (name, expected) in [
            ("CI 77491", "Colour"),
            ("Palmitoyl Tetrapeptide-7", "Peptide"),
            ("sh-Oligopeptide-1", "Peptide"),
            ("Acetyl Hexapeptide-8 Amide", "Peptide"),
            ("PEG-150 Pentaerythrityl Tetrastearate", "Ethoxylate"),
            ("Steareth-21", "Ethoxylate"),
            (
                "Acrylamide/Sodium Acryloyldimethyltaurate Copolymer",
                "Polymer",
            ),
            ("Bis-PEG-18 Methyl Ether Dimethyl Silane", "Ethoxylate"),
            ("Cetyl Dimethicone", "Silicone"),
            ("Cocotrimonium Chloride", "Quaternary"),
            ("Lactobacillus Ferment Lysate", "Ferment"),
            ("Sigesbeckia Orientalis (St. Paul's Wort) Extract", ""),
            ("Sigesbeckia Orientalis (St Paul's Wort) Extract", "Plant"),
            ("Lens Esculenta (Lentil) Fruit Extract", "Plant"),
            ("Sea Whip Extract", "Plant"),
            ("Octyldodecyl Neopentanoate", "Ester"),
            ("Sodium Metaphosphate", "Ester"),
            ("Propylene Glycol Dicaprate", "Ester"),
        ] {
            let found = family(name).unwrap_or_default();
            assert!(
                if expected.is_empty() {
                    found.is_empty()
                } else {
                    found.starts_with(expected)
                },
                "{name}: {found}"
            );
        }
    }

    #[test]
    fn what_is_judged_by_name_is_of_no_family() {
        for name in [
            "Alcohol Extract",
            "Retinyl Fructosate",
            "Hamamelis Mollis Extract",
            "Calendula Tincture Extract",
            "Sodium Salicylate",
            "Zorbium",
            "Water",
            "made with rosa canina extract",
            "Aqua. Rosa Canina Extract",
            "alcohol-free leaf extract",
        ] {
            assert_eq!(family(name), None, "{name}");
        }
    }
}
