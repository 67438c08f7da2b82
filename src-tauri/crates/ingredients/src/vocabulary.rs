//! The words of a label that are not ingredients: headings, denials, prose, and what
//! is said about an ingredient beside its name.
//!
//! All lists hold folded words.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::fold::fold;

/// Words that announce a list.
const HEADINGS: &[&str] = &[
    "ingredients", "ingredient", "ingredientes", "ingredienti", "ingrediente", "ingredienten",
    "ingredienser", "ingrediens", "ingredientai", "inhaltsstoffe", "inhaltsstoff", "bestandteile",
    "zutaten", "composition", "composizione", "composicion", "composicao", "samenstelling",
    "inci", "sklad", "skladniki", "slozeni", "slozky", "zlozenie", "osszetevok", "osszetetel",
    "состав", "ингредиенты", "інгредієнти", "склад", "съставки", "συστατικα", "icindekiler",
    "icerik", "ainesosat", "koostisosad", "koostis", "sastojci", "sastav", "sestavine",
    "indholdsstoffer", "innehall", "innhold", "sudetis", "sastavdalas", "ingridients",
    "成分", "全成分", "配合成分", "全成份", "成份", "전성분", "성분", "المكونات",
];

/// Words that stand before a heading or a name and say where in the product it is.
const LEAD_INS: &[&str] = &[
    "active", "inactive", "other", "actifs", "activos", "inactivos", "key", "full", "list", "liste",
    "contains", "contain", "contient", "enthalt", "contiene", "contem", "bevat", "may", "peut",
    "contenir", "kann", "enthalten", "puede", "contener", "puo", "contenere", "pode", "conter",
    "kan", "bevatten", "innehaller", "zawiera", "moze", "zawierac", "может", "содержать", "also",
];

/// Words that part two names, or stand beside one, and are no part of either.
const CONNECTORS: &[&str] = &[
    "and", "et", "und", "y", "e", "en", "og", "och", "ja", "i", "oraz", "plus", "or", "with", "ni", "nor", "noch", "ne", "nem",
    "purpose", "sunscreen", "skin", "protectant", "antiseptic", "moisturizer",
];

/// Words that say of an ingredient how it was made, and leave it what it is.
const MODIFIERS: &[&str] = &[
    "organic", "organically", "bio", "biologique", "biologica", "biologico", "biologisch",
    "biologische", "okologisch", "ecologico", "ecologica", "ecologisch", "ekologisk", "okologisk",
    "natural", "naturel", "naturelle", "naturale", "naturlich", "naturliches", "naturlicher",
    "pure", "pur", "puro", "pura", "reines", "rein", "purified", "purifiee", "refined",
    "unrefined", "raw", "certified", "vegetable", "vegetal", "vegetale", "vegetalische",
    "pflanzlich", "pflanzliches", "pflanzlicher", "plant", "plantbased", "based", "derived",
    "vegan", "usp", "nf", "bp", "ph", "eur", "grade", "fairtrade", "fair", "trade", "kosher",
    "cosmetic", "food", "expressed", "coldpressed", "cold", "pressed", "grown", "farmed",
    "nano", "fragrancegrade", "nongmo", "gmo", "non", "wild", "harvested", "vol", "aqueous", "of",
    "origin",
];

/// Words after which only the origin of an ingredient follows.
const ORIGINS: &[&str] = &["from", "derived", "issu", "issue", "issus", "aus", "gewonnen", "uit", "origine", "ex", "из"];

/// Words that deny what stands beside them.
const DENIALS: &[&str] = &[
    "without", "no", "not", "non", "never", "free", "zero", "sans", "ohne", "senza", "sin", "sem",
    "zonder", "utan", "uden", "uten", "bez", "без", "не", "нет", "frei", "frie", "vrij", "fri", "libre",
    "libera", "libero", "exempt", "kein", "keine", "aucun", "aucune", "nessun", "ingen",
    "ilman", "χωρις", "無", "不含", "無添加", "0",
];

/// Whole words that deny alcohol by themselves.
const ALCOHOL_DENIALS: &[&str] = &[
    "alcoholfree", "nonalcoholic", "nonalcohol", "alkoholfrei", "alkoholfreie", "alkoholfreies",
    "alcoholvrij", "alkoholfri", "analcolico", "analcolica", "無酒精", "不含酒精", "ノンアルコール",
    "アルコールフリー", "무알콜", "무알코올",
];

/// Beginnings of what is denied on labels as a selling point.
const DENIED: &[&str] = &[
    "alcohol", "alcool", "alkohol", "alcol", "ethanol", "paraben", "parabene", "sulfat", "sulphat",
    "silicon", "silikon", "fragranc", "perfum", "parfum", "profum", "phthalat", "ftalat", "gluten", "dye",
    "color", "colour", "colorant", "farbstoff", "preservativ", "conservat", "konservier",
    "conservant", "soap", "savon", "seife", "mineral", "oil", "petro", "lanolin", "animal",
    "cruelty", "microplastic", "nickel", "talc", "bpa", "sls", "sles", "synthetic", "artificial",
    "aluminium", "aluminum", "peg", "formaldehyd", "triclosan", "gmo", "huile", "savon", "ogm",
    "спирт", "парабен", "отдуш", "酒精", "香料", "アルコール",
];

/// Words that part sentences have and names do not.
const PROSE: &[&str] = &[
    "the", "this", "that", "these", "is", "are", "was", "your", "you", "our", "we", "it", "its",
    "on", "if", "use", "using", "apply", "keep", "avoid", "contact", "made", "from", "for", "to",
    "with", "by", "at", "as", "be", "not", "all", "only", "out", "can", "will", "please", "please",
    "store", "before", "after", "into", "has", "have", "which", "than", "i", "my", "me", "do",
    "les", "des", "pour", "avec", "est", "votre", "vous", "nous", "dans", "une", "sur", "ne", "pas",
    "issu", "issus", "mit", "fur", "der", "die", "das", "ist", "auf", "sie", "nicht", "aus",
    "vor", "von", "bei", "wird", "zum", "zur", "per", "con", "para", "della", "dello", "degli",
    "los", "las", "su", "una", "uno", "por", "als", "het", "een", "van", "voor", "met", "niet",
    "wij", "som", "med", "av", "og", "och", "for", "na", "do", "dla", "bez", "pod", "oraz",
    "для", "не", "при", "на", "из", "что", "organic", "certified", "biologique", "biologischem",
    "agriculture", "farming", "farm", "anbau", "agricoltura", "agricultura", "naturally", "natural",
];

/// Weights, volumes and the like: never a name on their own.
const UNITS: &[&str] = &[
    "ml", "g", "mg", "kg", "l", "cl", "oz", "fl", "floz", "e", "ppm", "m", "mm", "cm", "spf", "ph", "no",
    "nr", "lot", "exp", "usa", "uk", "eu", "x",
];

/// Words that are in too many names to stand for an allergy.
const GENERIC: &[&str] = &[
    "acid", "alcohol", "alcohols", "butter", "extract", "flower", "fruit", "glycol", "juice", "leaf", "oil", "oils",
    "peel", "powder", "protein", "root", "seed", "sodium", "water", "wax", "hydrogenated",
];

/// First words of plant products in languages that put the kind first.
const TRANSLATED: &[&str] = &[
    "extrait", "huile", "beurre", "cire", "jus", "poudre", "proteine", "proteines", "gomme",
    "amidon", "racine", "aceite", "extracto", "manteca", "olio", "estratto", "burro", "succo",
    "oleo", "extrato", "manteiga", "suco", "экстракт", "масло",
];

/// Names that are also the last word of other names.
const COMPLETING: &[&str] = &[
    "alcohol", "alcool", "alkohol", "alcol", "water", "wasser", "eau", "aqua", "agua", "acqua",
    "milk", "honey", "salt", "sugar", "yeast", "silk", "keratin", "collagen", "dimethicone",
    "methicone", "beeswax", "lanolin", "starch", "gelatin", "cellulose", "silica", "betaine",
    "glucose", "urea", "tea", "dea", "mea", "pca", "squalane", "paraffin", "parfum", "aroma",
];

/// Names that are also the first word of other names.
const OPENING: &[&str] = &[
    "sorbitan", "silica", "talc", "mica", "collagen", "keratin", "cellulose", "silk", "dextran",
    "tea", "dea", "mea", "pca", "dimethicone",
];

/// The words for drinking or rubbing alcohol, as whole words.
const ALCOHOL_WORDS: &[&str] = &[
    "alcohol", "alcohols", "alcool", "alcools", "alkohol", "alcol", "alcoholes", "alcooli",
    "alkoholi", "alkoholia", "alkoholu", "alkoholit", "alkoholer", "alkoholiai", "alkol", "alcoholum",
    "ethanol", "etanol", "ethanolum", "aethanol", "athanol", "etanolo", "etanoli", "etanolis",
    "etanols", "isopropanol", "isopropanolo", "isopropanool", "propanol", "methanol", "metanol",
    "ipa", "spiritus", "weingeist", "spirit", "spirits", "sprit", "sda", "bioethanol", "bioalcohol",
    "denat", "denatured", "denature", "desnaturalizado", "denaturiert", "denaturato",
    "спирт", "спирта", "алкоголь", "этанол", "етанол", "изопропанол", "αλκοολη", "αιθανολη", "οινοπνευμα",
];

/// The same in scripts that are written without spaces.
const ALCOHOL_SIGNS: &[&str] = &[
    "酒精", "乙醇", "醇", "エタノール", "アルコール", "에탄올", "알코올", "알콜", "спирт", "الكحول", "كحول",
    "ايثانول", "แอลกอฮอล", "אלכוהול", "אתנול",
];

/// The lists above.
#[derive(Clone, Copy)]
enum Kind {
    Headings,
    LeadIns,
    Connectors,
    Modifiers,
    Origins,
    Denials,
    AlcoholDenials,
    Prose,
    Units,
    Generic,
    Translated,
    Completing,
    Opening,
    AlcoholWords,
}

/// Which lists a word is in, a bit for each: one look-up for all of them.
static LISTED: LazyLock<HashMap<&str, u16>> = LazyLock::new(|| {
    let lists: &[(&'static [&'static str], Kind)] = &[
        (HEADINGS, Kind::Headings),
        (LEAD_INS, Kind::LeadIns),
        (CONNECTORS, Kind::Connectors),
        (MODIFIERS, Kind::Modifiers),
        (ORIGINS, Kind::Origins),
        (DENIALS, Kind::Denials),
        (ALCOHOL_DENIALS, Kind::AlcoholDenials),
        (PROSE, Kind::Prose),
        (UNITS, Kind::Units),
        (GENERIC, Kind::Generic),
        (TRANSLATED, Kind::Translated),
        (COMPLETING, Kind::Completing),
        (OPENING, Kind::Opening),
        (ALCOHOL_WORDS, Kind::AlcoholWords),
    ];
    let mut listed = HashMap::new();
    for (words, kind) in lists {
        for word in *words {
            *listed.entry(*word).or_default() |= kind.bit();
        }
    }
    listed
});

impl Kind {
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

fn is_a(kind: Kind, word: &str) -> bool {
    LISTED
        .get(word)
        .is_some_and(|kinds| kinds & kind.bit() != 0)
}

/// Splits a text into folded words.
pub(crate) fn words(text: &str) -> Vec<String> {
    spans(text)
        .map(|(start, end)| fold(&text[start..end]))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Yields the span of each run of letters and digits.
pub(crate) fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let end = text[start..]
            .find(|c: char| !c.is_alphanumeric() && !is_inside_word(c))
            .map_or(text.len(), |length| start + length);
        rest = end;
        Some((start, end))
    })
}

/// Characters that stand inside a word without ending it: accents, soft hyphens and
/// other things without a width.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

pub(crate) fn is_heading(word: &str) -> bool {
    is_a(Kind::Headings, word)
}

pub(crate) fn is_lead_in(word: &str) -> bool {
    is_a(Kind::LeadIns, word)
}

pub(crate) fn is_connector(word: &str) -> bool {
    is_a(Kind::Connectors, word)
}

pub(crate) fn is_modifier(word: &str) -> bool {
    is_a(Kind::Modifiers, word)
}

pub(crate) fn is_origin(word: &str) -> bool {
    is_a(Kind::Origins, word)
}

pub(crate) fn is_generic(word: &str) -> bool {
    is_a(Kind::Generic, word)
}

/// Whether a word that is a name when it stands alone is often the last word of
/// another name: "alcohol", but "cetyl alcohol".
pub(crate) fn completes_names(word: &str) -> bool {
    is_a(Kind::Completing, word)
}

/// Whether a name is often the first part of another: "PEG-8", but "PEG-8 Beeswax".
pub(crate) fn opens_names(name: &str) -> bool {
    let folded = fold(name);
    is_a(Kind::Opening, &folded)
        || ["peg", "ppg", "polyglycerin"].iter().any(|stem| {
            folded
                .strip_prefix(stem)
                .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
        })
}

/// Whether a text begins as the everyday name of a plant product does in another
/// language, which no INCI name does: "extrait d'orge", "huile de ...".
pub(crate) fn is_translation(text: &str) -> bool {
    !speaks_of_alcohol(text)
        && spans(text)
            .next()
            .is_some_and(|(start, end)| is_a(Kind::Translated, &fold(&text[start..end])))
}

/// Whether the words deny an ingredient: "alcohol-free", "sans parfum", "0 % alcohol".
pub(crate) fn is_denial(words: &[String]) -> bool {
    words.iter().any(|word| is_a(Kind::AlcoholDenials, word))
        || (words.iter().any(|word| is_a(Kind::Denials, word))
            && words.iter().any(|word| is_denied(word)))
}

/// Whether the denial goes before what it denies, so that a list may follow: "free
/// from parabens, silicones", but not "paraben-free".
pub(crate) fn opens_denial(words: &[String]) -> bool {
    let denial = words.iter().position(|word| is_a(Kind::Denials, word));
    let denied = words.iter().position(|word| is_denied(word));
    matches!((denial, denied), (Some(denial), Some(denied)) if denial < denied)
}

/// Whether the words say that there is nothing of something: "0 % alcohol".
pub(crate) fn is_zero_amount(words: &[String]) -> bool {
    matches!(words, [zero, denied, ..] if matches!(zero.as_str(), "0" | "zero" | "00") && is_denied(denied))
}

/// Whether every word goes on with a list of what is denied: "…, silicones and soap".
pub(crate) fn continues_denial(words: &[String]) -> bool {
    !words.is_empty()
        && words
            .iter()
            .all(|word| is_denied(word) || is_connector(word) || is_a(Kind::Denials, word))
}

fn is_denied(word: &str) -> bool {
    DENIED.iter().any(|beginning| word.starts_with(beginning))
}

/// Whether the words are a sentence, or a part of one, rather than a name.
pub(crate) fn is_prose(words: &[String]) -> bool {
    let telling = words
        .iter()
        .filter(|word| is_a(Kind::Prose, word))
        .count();
    words.len() > 14
        || words.len() >= 3 && telling >= 1
        || words.iter().all(|word| {
            is_a(Kind::Units, word) || word.chars().all(|c| c.is_ascii_digit())
        })
        || words.iter().any(|word| is_heading(word))
}

/// Whether a text is an address on the web.
pub(crate) fn is_address(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("://") || text.contains("www.") || text.contains('@')
}

/// Whether the words are surely a sentence: several of them are never in names.
pub(crate) fn is_sentence(words: &[String]) -> bool {
    let telling = words
        .iter()
        .filter(|word| is_a(Kind::Prose, word))
        .count();
    words.len() >= 4 && telling >= 2
}

/// Whether a text that was not judged speaks of alcohol, in any of the spellings and
/// scripts that labels use.
pub(crate) fn speaks_of_alcohol(text: &str) -> bool {
    let words = words(text);
    if is_denial(&words) {
        return false;
    }
    words.iter().any(|word| {
        let word = digits_as_letters(word);
        is_a(Kind::AlcoholWords, &word)
            || ["alcohol", "alkohol", "alcool"]
                .iter()
                .any(|stem| word.starts_with(stem) || word.ends_with(stem))
            || ALCOHOL_SIGNS.iter().any(|sign| word.contains(sign))
    })
}

/// Reads the digits that are mistaken for letters as those letters, where they stand
/// among letters.
pub(crate) fn digits_as_letters(folded: &str) -> String {
    let chars: Vec<char> = folded.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| chars.get(place)).copied();
    chars
        .iter()
        .enumerate()
        .map(|(place, &c)| {
            let beside = [at(place.checked_sub(1)), at(Some(place + 1))];
            let among_letters = beside.iter().flatten().all(|c| c.is_alphabetic())
                && beside.iter().flatten().next().is_some();
            match c {
                '0' if among_letters => 'o',
                '1' if among_letters => 'l',
                '5' if among_letters => 's',
                '3' if among_letters => 'e',
                other => other,
            }
        })
        .collect()
}
