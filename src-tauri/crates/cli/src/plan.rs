//! `aftercare plan`: what is allowed from when.
//!
//! With `--json` it writes the [`PlanReport`], whose schema is
//! `assets/protocols/plan.schema.json`:
//!
//! - `protocol {id, version, title}`
//! - `sessions [{number, ended}]`, in the order of time, numbered from 1
//! - `rules [{activity, verdict, from, until, source}]`, sorted by activity, then by
//!   time; `until` is null where the verdict holds to the end of the plan; an activity
//!   of which the protocol says nothing is not there
//! - `phases [{id, from, until}]`
//! - `usual [{sign, session, onset, fade}]`, `onset` and `fade` each two moments
//! - `changes [{at, activity, verdict}]`, by time, then by activity
//! - with `--at`, `now {day, rules, next_change}`: `day` counts civil days from the date
//!   of the latest session, and is null before the first one's end; `next_change` is
//!   null when none is to come
//!
//! Every moment is `YYYY-MM-DDTHH:MM` on the studio's wall clock. `from` is the first
//! moment at which a verdict holds, `until` the first at which it does not.

use lexopt::Parser;
use protocol::PlanReport;

use crate::arguments::{Asked, each_option};
use crate::error::Error;
use crate::output;
use crate::plan_options::{self, PlanOptions};
use crate::plan_text::PlanText;

const USAGE: &str = "\
aftercare plan: what is allowed from when, for one or more sessions

Usage: aftercare plan --session TIME [--session TIME]... [OPTION]...

";

const JSON_HELP: &str = "  --json                 writes the plan as JSON

The JSON, with its schema in assets/protocols/plan.schema.json:
  protocol   {id, version, title}
  sessions   [{number, ended}]
  rules      [{activity, verdict, from, until, source}], by activity, then by time
  phases     [{id, from, until}]
  usual      [{sign, session, onset, fade}], onset and fade each two times
  changes    [{at, activity, verdict}], by time
  now        {day, rules, next_change}, only with --at
Times are YYYY-MM-DDTHH:MM on the studio's clock. `until` is the first moment at which a
verdict no longer holds, or null. Verdicts: not_yet, warm_water_only, ask, fine.
";

/// Runs the command.
pub(crate) fn run(parser: &mut Parser) -> Result<(), Error> {
    let mut options = PlanOptions::default();
    let mut json = false;
    let asked = each_option(parser, |name, parser| match name {
        "json" => {
            json = true;
            Ok(true)
        }
        _ => options.take(name, parser),
    })?;
    if let Asked::Help = asked {
        return output::print(&[USAGE, plan_options::HELP, JSON_HELP].concat());
    }
    let planned = options.derive()?;
    if json {
        output::print_json(&PlanReport::new(
            &planned.plan,
            &planned.protocol,
            planned.at,
        ))
    } else {
        output::print(&PlanText::new(&planned).to_string())
    }
}
