//! `aftercare check`: judges a product's ingredient label, read from stdin.
//!
//! With `--json` it writes the [`ingredients::Check`]: `verdict`, `reason` (null but for
//! `cannot_tell`), `ingredients [{text, start, end, position, name, classes, findings
//! [{kind, severity, source}], suggestion}]`, and `unknown`, the number of ingredients
//! that are not in the list and were not judged. `start` and `end` are UTF-8 byte
//! offsets into the label, `end` exclusive. Some kinds of finding carry one field more,
//! such as the group of an allergy.

use std::fmt::Write;
use std::io::{self, Read};

use ingredients::{Allergy, CannotTell, Check, ClientFacts, Finding, FindingKind, Ingredient};
use ingredients::{ScalpType, Severity, Stance, StudioRule, Verdict};
use lexopt::Parser;

use crate::arguments::{Asked, each_option, one_of, value};
use crate::error::Error;
use crate::output;
use crate::plan_options::SCALP_TYPES;

const HELP: &str = "\
aftercare check: judges a product's ingredient label

Usage: aftercare check [OPTION]... < label.txt

  --allergy NAME         an allergy of the client: lanolin, coconut, fragrance or another
                         group, or any ingredient's name; once for each
  --scalp TYPE           normal, dry, oily, sensitive, seborrhoeic, dandruff, folliculitis;
                         once for each that holds
  --no-fatty-alcohols    holds fatty alcohols against the product
  --json                 writes the answer as JSON

It follows the studio's rule and is no medical advice. The JSON:
  verdict       avoid, caution, fine, cannot_tell
  reason        why it cannot tell, or null
  ingredients   [{text, start, end, position, name, classes, suggestion,
                  findings [{kind, severity, source}]}]
  unknown       how many ingredients were not judged
`start` and `end` are UTF-8 byte offsets into the label, `end` exclusive.
";

/// Runs the command.
pub(crate) fn run(parser: &mut Parser) -> Result<(), Error> {
    let mut rule = StudioRule::default();
    let mut client = ClientFacts::default();
    let mut json = false;
    let asked = each_option(parser, |name, parser| {
        match name {
            "allergy" => client.allergies.push(allergy(value(parser)?)?),
            "scalp" => {
                client
                    .scalp_types
                    .push(one_of(value(parser)?, ScalpType::from_id, SCALP_TYPES)?);
            }
            "no-fatty-alcohols" => rule.fatty_alcohols = Stance::Avoid,
            "json" => json = true,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if let Asked::Help = asked {
        return output::print(HELP);
    }
    let mut label = String::new();
    io::stdin()
        .lock()
        .read_to_string(&mut label)
        .map_err(Error::Label)?;
    let check = ingredients::check(&label, &rule, &client);
    if json {
        output::print_json(&check)
    } else {
        output::print(&told(&check))
    }
}

fn allergy(given: String) -> Result<Allergy, Error> {
    if given.trim().is_empty() {
        return Err(Error::BadValue {
            given,
            expected: "allergy",
        });
    }
    Ok(Allergy::parse(&given))
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
