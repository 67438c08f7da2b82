//! What the events say: titles, and the lines under them.

use protocol::{Change, Plan, Protocol, Run};
use strings::{Vocabulary, Words};

use crate::{Calendar, Titles};

/// Says in words what an event is about.
pub struct Speaker<'a> {
    pub calendar: &'a Calendar,
    pub plan: &'a Plan,
    pub protocol: &'a Protocol,
}

impl Speaker<'_> {
    /// Returns the title of the change number `number`; `more` things change with `first`.
    pub fn change(&self, number: usize, first: &Change, more: usize) -> String {
        let words = self.words();
        if self.calendar.titles == Titles::Discreet {
            return words.calendar_step(number);
        }
        let mut phases = self.plan.phases.iter();
        match phases.find(|phase| phase.from == first.at) {
            Some(phase) => self.text(&phase.title),
            None => words.calendar_change(
                words.word(Vocabulary::Activity, first.activity.id()),
                more,
                words.word(Vocabulary::Verdict, first.verdict.id()),
            ),
        }
    }

    /// Returns what the rules say from a change on. Two activities may share a sentence.
    pub fn change_lines(&self, changes: &[Change]) -> Vec<String> {
        let mut lines = Vec::new();
        for change in changes {
            let runs = self.plan.lane(change.activity).map(|lane| &lane.runs);
            let mut runs = runs.into_iter().flatten();
            let run = runs.find(|run| run.from == change.at);
            let line = run.map(|run| self.rule(run)).unwrap_or_default();
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        self.signed(lines)
    }

    /// Returns what a run says. What counts from the last session says so where a further one
    /// may come.
    fn rule(&self, run: &Run) -> String {
        let text = self.text(&run.wording);
        if self.plan.is_if_last(run) {
            self.words().sheet_if_last_rule(text)
        } else {
            text
        }
    }

    pub fn check_in(&self) -> String {
        self.words().calendar_check_in()
    }

    pub fn check_in_lines(&self) -> Vec<String> {
        self.signed(vec![self.words().calendar_check_in_text()])
    }

    pub fn visit(&self) -> String {
        self.words().calendar_visit()
    }

    pub fn visit_lines(&self) -> Vec<String> {
        self.signed(vec![self.words().calendar_visit_text()])
    }

    pub fn healed(&self) -> String {
        match self.calendar.titles {
            Titles::Discreet => self.words().calendar_healed(),
            Titles::Plain => self.words().sheet_healed(),
        }
    }

    pub fn healed_lines(&self) -> Vec<String> {
        self.signed(vec![self.words().calendar_healed_text()])
    }

    /// Returns what is read where a phone still lists a cancelled event.
    pub fn cancelled(&self) -> String {
        self.words().calendar_cancelled()
    }

    /// Adds whom to ask, and whose file it is.
    fn signed(&self, mut lines: Vec<String>) -> Vec<String> {
        let phone = self.calendar.phone.as_deref().map(one_line);
        let phone = phone.filter(|number| !number.is_empty());
        lines.extend(phone.map(|number| format!("{} {number}", self.words().sheet_questions())));
        lines.push(one_line(&self.calendar.studio));
        lines.retain(|line| !line.is_empty());
        lines
    }

    fn text(&self, wording: &str) -> String {
        one_line(self.protocol.text(wording, self.calendar.language.tag()))
    }

    fn words(&self) -> &'static Words {
        Words::of(self.calendar.language)
    }
}

/// Returns a text that may have been typed on one line: the RFC allows no control character
/// in it, and a line break is for what is said next.
pub fn one_line(text: &str) -> String {
    let words = text.split(|one: char| one.is_whitespace() || one.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
