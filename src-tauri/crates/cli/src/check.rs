//! `aftercare check`: judges a product's ingredient label, read from stdin.
//!
//! Its JSON is the [`Check`].

use std::io::{self, Read};

use clap::Args;
use ingredients::{Allergy, Check, ClientFacts, Stance, StudioRule};
use strings::Vocabulary;
use studio::in_words::product::{sentence, words_only};
use vocabulary::ScalpType;

use crate::arguments::{allergy, one_of};
use crate::error::Error;
use crate::output;
use crate::words::{advise, word, words};

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
    #[arg(long, value_name = "TYPE", value_parser = one_of(ScalpType::IN_AFTERCARE, ScalpType::id))]
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
  passed        [{start, end, kind}]: what is in no ingredient, a heading, claim or
                prose, or unread
  words_only    [{allergy, suggestion}]: allergies of which nothing is known but
                their words
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
        output::print(&text(&label, &check))
    }
}

/// The answer as text.
fn text(label: &str, check: &Check) -> String {
    let verdict = words().word(Vocabulary::CheckVerdict, check.verdict.id());
    let why = check.reason.map_or_else(
        || words().word(Vocabulary::CheckMeaning, check.verdict.id()),
        |reason| words().word(Vocabulary::CheckReason, reason.id()),
    );
    let mut lines = vec![format!("{verdict}. {why}")];
    let count = check.ingredients.len();
    for (ingredient, finding) in check.findings() {
        let severity = word(Vocabulary::CheckSeverity, finding.severity.id());
        let source = words().check_source(finding.source);
        let found = sentence(words(), ingredient, finding, count);
        lines.push(format!("  {severity}: {found} {source}"));
    }
    for ingredient in check.ingredients.iter().filter(|one| one.name.is_none()) {
        let mut line = format!("  {}", words().check_not_judged(ingredient.text.trim()));
        if let Some(suggestion) = ingredient.suggestion {
            line = advise(&line, &words().check_suggestion(suggestion));
        }
        lines.push(line);
    }
    for part in check.unread() {
        let text = &label[part.start..part.end];
        lines.push(format!("  {}", words().check_unread_part(text)));
    }
    let unheard = words_only(words(), check);
    lines.extend(unheard.iter().map(|said| format!("  {said}")));
    if count > 0 {
        lines.push(words().label_counted(count, check.unknown) + ".");
    }
    lines.push(words().check_limits() + "\n");
    lines.join("\n")
}
