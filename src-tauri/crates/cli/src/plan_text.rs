//! A plan as text that an artist can read in a terminal.

use std::fmt;

use chrono::NaiveDateTime;
use protocol::{Activity, Change, Lane, Plan, Run, Sign, Stage, Verdict};
use strings::{Language, Words};

use crate::plan_options::Planned;

/// A plan, written out.
pub(crate) struct PlanText<'p> {
    planned: &'p Planned,
    words: &'static Words,
}

/// The width of the first column: the longest name of a verdict, an activity or a sign,
/// "Natural cleanser".
const COLUMN: usize = 16;

impl<'p> PlanText<'p> {
    pub(crate) fn new(planned: &'p Planned) -> Self {
        Self {
            planned,
            words: Words::of(Language::default()),
        }
    }

    fn plan(&self) -> &'p Plan {
        &self.planned.plan
    }

    /// A text of the protocol.
    fn text(&self, wording: &str) -> &'p str {
        self.planned
            .protocol
            .text(wording, self.words.language().tag())
    }

    fn activity(&self, activity: Activity) -> String {
        self.trade_word("activity", activity.id())
    }

    fn verdict(&self, verdict: Verdict) -> String {
        self.trade_word("verdict", verdict.id())
    }

    fn sign(&self, sign: Sign) -> String {
        self.trade_word("sign", sign.id())
    }

    /// The catalogue's word for an id; its ids have hyphens where ours have underscores.
    fn trade_word(&self, kind: &str, id: &str) -> String {
        self.words.say(&format!("{kind}-{}", id.replace('_', "-")))
    }

    /// `Sun 29 Nov 2026, 4:00 pm`, with spaces that one can search for.
    fn moment(&self, moment: NaiveDateTime) -> String {
        let day = self.words.full_day(moment.date());
        let time = self.words.time(moment.time());
        format!("{day}, {time}").replace('\u{a0}', " ")
    }

    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protocol = &self.planned.protocol;
        writeln!(
            f,
            "{} ({}, version {})",
            self.text(&protocol.title),
            protocol.id,
            protocol.version
        )?;
        for (i, &ended) in self.plan().sessions.ended().iter().enumerate() {
            writeln!(f, "Session {} ended {}", i + 1, self.moment(ended))?;
        }
        for branch in &self.plan().opened {
            let title = protocol
                .branch(&branch.id)
                .map_or("", |branch| self.text(&branch.title));
            writeln!(f, "Opened: {title}, from session {} on", branch.session)?;
        }
        for advice in &protocol.advice {
            if Some(advice.scalp_type) == self.plan().scalp_type {
                writeln!(f, "{}", self.text(&advice.wording))?;
            }
        }
        Ok(())
    }

    fn now(&self, f: &mut fmt::Formatter<'_>, at: NaiveDateTime) -> fmt::Result {
        let now = self.plan().at(at);
        let written = self.moment(at);
        match (now.day, now.session, now.phase) {
            (Some(day), Some(session), Some(phase)) => {
                let phase = self.text(&phase.title);
                writeln!(f, "\n{written}: day {day} after session {session}, {phase}")?;
            }
            _ => writeln!(f, "\n{written}: before the first session's end")?,
        }
        for run in now.rules {
            row(f, &self.activity(run.activity), &self.holds(run))?;
        }
        for (usual, stage) in now.usual {
            let stage = match stage {
                Stage::Beginning => "may begin about now",
                Stage::Usual => "usual now",
                Stage::Fading => "usual, and fading",
            };
            row(f, &self.sign(usual.sign), stage)?;
        }
        match now.next.first() {
            None => writeln!(f, "  Nothing changes any more."),
            Some(first) => {
                writeln!(
                    f,
                    "  Next, on {}: {}",
                    self.moment(first.at),
                    self.all(&now.next)
                )
            }
        }
    }

    fn holds(&self, run: &Run) -> String {
        let verdict = self.verdict(run.verdict);
        match run.until {
            None => verdict,
            Some(until) => format!("{verdict}, until {}", self.moment(until)),
        }
    }

    fn all(&self, changes: &[Change]) -> String {
        let told: Vec<String> = changes
            .iter()
            .map(|change| {
                format!(
                    "{}: {}",
                    self.activity(change.activity),
                    self.verdict(change.verdict)
                )
            })
            .collect();
        told.join("; ")
    }

    fn lane(&self, f: &mut fmt::Formatter<'_>, lane: &Lane) -> fmt::Result {
        writeln!(f, "\n{}", self.activity(lane.activity))?;
        for run in &lane.runs {
            let from = format!("from {}", self.moment(run.from));
            row(f, &self.verdict(run.verdict), &from)?;
        }
        Ok(())
    }

    fn phases(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nPhases")?;
        for phase in &self.plan().phases {
            writeln!(
                f,
                "  from {}  {}",
                self.moment(phase.from),
                self.text(&phase.title)
            )?;
        }
        Ok(())
    }

    fn usual(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signs = &self.plan().usual;
        if signs.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nUsual, never a limit")?;
        for usual in signs {
            let days = format!(
                "after session {}: from {}, gone by {}",
                usual.session,
                self.moment(usual.onset[0]),
                self.moment(usual.fade[1])
            );
            row(f, &self.sign(usual.sign), &days)?;
        }
        Ok(())
    }
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, said: &str) -> fmt::Result {
    writeln!(f, "  {name:COLUMN$}  {said}")
}

impl fmt::Display for PlanText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head(f)?;
        if let Some(at) = self.planned.at {
            self.now(f, at)?;
        }
        for lane in &self.plan().lanes {
            self.lane(f, lane)?;
        }
        self.phases(f)?;
        self.usual(f)
    }
}
