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

/// The longest name, in bytes, of a ferment: it lists all that went into it.
const LONGEST_FERMENT: usize = 400;

/// How labels name an essential oil: in English its plant comes first, in other languages last.
const ESSENTIAL_OILS: [[&str; 2]; 9] = [
    ["essential", "oil"],
    ["essential", "oils"],
    ["huile", "essentielle"],
    ["huiles", "essentielles"],
    ["aceite", "esencial"],
    ["aceites", "esenciales"],
    ["olio", "essenziale"],
    ["oli", "essenziali"],
    ["oleo", "essencial"],
];

/// Returns the name, in `families.json`, of the family that a whole name is of.
pub(crate) fn family(text: &str) -> Option<&'static str> {
    let is_ferment = is_mixed_ferment(text);
    let (longest, most_words) = if is_ferment {
        (LONGEST_FERMENT, LONGEST_FERMENT)
    } else {
        (LONGEST, MOST_WORDS)
    };
    if text.len() > longest || text.trim_end_matches(['.', ' ']).contains(is_foreign) {
        return None;
    }
    let words = lexicon::words(text);
    let outside = lexicon::words(&without_brackets(text));
    let (first, last) = (outside.first()?, outside.last()?);
    let rules = &WORDS.nomenclature;
    if words.len() > most_words
        || words.iter().any(|word| is_judged(word))
        || lexicon::speaks_of_alcohol(text)
        || lexicon::Phrase::new(text).negates()
        || !is_ferment && lexicon::is_prose(&words)
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

/// Whether a text is the name of an essential oil, of whatever plant.
pub(crate) fn is_essential_oil(text: &str) -> bool {
    let words = lexicon::words(text);
    let is_named = |beside: Option<&[String]>| {
        beside.is_some_and(|two| ESSENTIAL_OILS.iter().any(|name| name == two))
    };
    words.len() > 2
        && (is_named(words.first_chunk::<2>().map(<[_; 2]>::as_slice))
            || is_named(words.last_chunk::<2>().map(<[_; 2]>::as_slice)))
        && is_name(text, &words)
}

/// The Latin in the bracket behind an everyday name: "Brahmi (Bacopa Monnieri)".
pub(crate) fn latin_behind(text: &str) -> Option<&str> {
    let (called, latin) = text.trim_end().strip_suffix(')')?.split_once('(')?;
    let is_one = called.contains(char::is_alphabetic) && !latin.contains(['(', ',']);
    (is_one && is_name(text, &lexicon::words(text))).then_some(latin)
}

/// Whether a text can be one name, and holds nothing that is for the list to say.
fn is_name(text: &str, words: &[String]) -> bool {
    words.len() <= MOST_WORDS
        && text.len() <= LONGEST
        && !text.trim_end_matches(['.', ' ']).contains(is_foreign)
        && !words
            .iter()
            .any(|word| word != "essential" && is_judged(word))
        && !lexicon::speaks_of_alcohol(text)
        && !lexicon::Phrase::new(text).negates()
        && !lexicon::is_prose(words)
}

/// Whether a word begins as one that a rule must not pass by. Some words of the Latin of plants
/// do: those of menthol and camphor, which are looked up by their whole names, and of dyers.
fn is_judged(word: &str) -> bool {
    let mut stems = WORDS.nomenclature.not_by_rule.iter();
    !matches!(word, "mentha" | "camphora" | "camphor")
        && !word.starts_with("tinctori")
        && stems.any(|stem| word.starts_with(stem))
}

/// Whether a text names a ferment with what went into it, parted by slashes.
pub(crate) fn is_mixed_ferment(text: &str) -> bool {
    text.contains('/')
        && text
            .split_whitespace()
            .next_back()
            .is_some_and(|last| WORDS.nomenclature.ferments.has(&crate::fold::fold(last)))
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

/// "PEG-8 …", "… PPG-3 …", what ends in "eth" with a number ("Ceteareth-20"), and the names of
/// the pharmacopoeias: "polyoxyl 40 stearate", "Macrogolstearat", "stéarate de macrogol".
fn is_ethoxylate(words: &[String]) -> bool {
    let polyols = ["macrogol", "cetomacrogol", "polyoxyl", "polyoxyethylene"];
    let begins = |word: &String| polyols.iter().any(|polyol| word.starts_with(polyol));
    let is_glycol = |pair: &[String]| pair == ["polyethylene", "glycol"];
    if words.first().is_some_and(begins)
        || words.last().is_some_and(begins)
        || words.windows(2).any(is_glycol)
    {
        return true;
    }
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
            ("Polyoxyl 20 Cetostearyl Ether", "Ethoxylate"),
            ("Macrogol-20-cetostearylether", "Ethoxylate"),
            ("Macrogolstearat", "Ethoxylate"),
            ("stéarate de macrogol", "Ethoxylate"),
            ("Cetomacrogol 1000", "Ethoxylate"),
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
