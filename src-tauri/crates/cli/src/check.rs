//! `aftercare check`: judges a product's ingredient label, read from stdin.
//!
//! Its JSON is the [`Check`].

use std::fmt::Write;
use std::io::{self, Read};

use clap::Args;
use ingredients::{Allergy, CannotTell, Check, ClientFacts, Finding, FindingKind, Ingredient};
use ingredients::{ScalpType, Severity, Stance, StudioRule, Verdict};

use crate::arguments::one_of;
use crate::error::Error;
use crate::output;

/// Judges a product's ingredient label, read from stdin
///
/// It follows the studio's rule and is no medical advice.
#[derive(Args)]
#[command(after_long_help = JSON)]
pub(crate) struct Options {
    /// An allergy of the client: lanolin, coconut, fragrance or another group, or any
    /// ingredient's name; once for each
    #[arg(long, value_name = "NAME", value_parser = allergy)]
    allergy: Vec<Allergy>,
    /// What the client's scalp is like; once for each that holds
    #[arg(long, value_name = "TYPE", value_parser = one_of(&ScalpType::ALL, ScalpType::id))]
    scalp: Vec<ScalpType>,
    /// Holds fatty alcohols against the product
    #[arg(long)]
    no_fatty_alcohols: bool,
    /// Prints the answer as JSON
    #[arg(long)]
    json: bool,
}

const JSON: &str = "\
The JSON:
  verdict       avoid, caution, fine, cannot_tell
  reason        why it cannot tell, or null
  ingredients   [{text, start, end, position, name, classes, suggestion,
                  findings [{kind, severity, source}]}]
  unknown       how many ingredients are not in the list and were not judged
`start` and `end` are UTF-8 byte offsets into the label, `end` exclusive. Some kinds of
finding carry one field more, such as the group of an allergy.";

/// Runs the command.
pub(crate) fn run(options: Options) -> Result<(), Error> {
    let mut rule = StudioRule::default();
    if options.no_fatty_alcohols {
        rule.fatty_alcohols = Stance::Avoid;
    }
    let client = ClientFacts {
        allergies: options.allergy,
        scalp_types: options.scalp,
        ..ClientFacts::default()
    };
    let mut label = String::new();
    io::stdin()
        .lock()
        .read_to_string(&mut label)
        .map_err(Error::Label)?;
    let check = ingredients::check(&label, &rule, &client);
    if options.json {
        output::print_json(&check)
    } else {
        output::print(&told(&check))
    }
}

fn allergy(given: &str) -> Result<Allergy, &'static str> {
    if given.trim().is_empty() {
        return Err("not an allergy");
    }
    Ok(Allergy::parse(given))
}

/// The answer as text.
fn told(check: &Check) -> String {
    let mut text = String::from(verdict(check));
    text.push('\n');
    let count = check.ingredients.len();
    for (ingredient, finding) in check.findings() {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "  {}: {} ({} of {count}), {}. Source: {}",
            severity(finding.severity),
            name(ingredient),
            ordinal(ingredient.position),
            kind(finding),
            finding.source
        );
    }
    for ingredient in check.ingredients.iter().filter(|one| one.name.is_none()) {
        let _ = write!(text, "  Not judged: {}", ingredient.text.trim());
        if let Some(suggestion) = ingredient.suggestion {
            let _ = write!(text, " (did you mean {suggestion}?)");
        }
        text.push('\n');
    }
    if count > 0 {
        let judged = count - check.unknown;
        let _ = writeln!(text, "{judged} of {count} ingredients judged.");
    }
    text.push_str("This follows the studio's rule and is no medical advice.\n");
    text
}

fn verdict(check: &Check) -> &'static str {
    match (check.verdict, check.reason) {
        (Verdict::Avoid, _) => "Avoid.",
        (Verdict::Caution, Some(_)) => {
            "Caution, and a name that was not judged may be one to avoid."
        }
        (Verdict::Caution, None) => "Caution.",
        (Verdict::Fine, _) => "Fine: nothing was found against it.",
        (Verdict::CannotTell, Some(CannotTell::NoList)) => {
            "Cannot tell: there is no list of ingredients in this text."
        }
        (Verdict::CannotTell, Some(CannotTell::PossibleAvoid)) => {
            "Cannot tell: a name that was not judged may be one to avoid."
        }
        (Verdict::CannotTell, _) => "Cannot tell: too many names are not in the list.",
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Avoid => "Avoid",
        Severity::Caution => "Caution",
        Severity::Note => "Note",
    }
}

fn name(ingredient: &Ingredient) -> &str {
    ingredient.name.unwrap_or(ingredient.text.as_str())
}

/// `1st`, `2nd`, `3rd`, `4th`, `11th`.
fn ordinal(position: usize) -> String {
    let ending = match (position % 10, position % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{position}{ending}")
}

/// What was found, in words.
fn kind(finding: &Finding) -> String {
    let words = match &finding.kind {
        FindingKind::DryingAlcohol => "an alcohol that dries the skin",
        FindingKind::HiddenAlcohol => "may be made with alcohol: ask the maker",
        FindingKind::FattyAlcohol => "a fatty alcohol",
        FindingKind::LanolinAlcohol => "an alcohol from wool wax, and a known allergen",
        FindingKind::Fragrance => "perfume",
        FindingKind::FragranceAllergen => "a fragrance allergen",
        FindingKind::Healing { .. } => "not for a scalp that is still healing",
        FindingKind::Petrolatum => "may fade ink",
        FindingKind::Allergy { group } => {
            return format!("an allergy on record: {}", group.id().replace('_', " "));
        }
        FindingKind::NamedAllergy { allergy } => {
            return format!("an allergy on record: {allergy}");
        }
        FindingKind::FeedsYeast { .. } => "feeds the yeast behind this scalp's condition",
        FindingKind::PoreClogging { rating } => {
            return format!("rated {rating} of 5 on lists of what clogs pores");
        }
        FindingKind::WeakensBarrier => "much of it weakened the skin barrier in a study",
        FindingKind::UnjudgedAlcohol => "not in the list, and it speaks of alcohol",
    };
    words.to_owned()
}
