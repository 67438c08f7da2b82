//! The aftercare sheet: its sentences, in the order in which they are printed.

mod aside;
mod card;
mod data;
mod days;
#[cfg(any(test, feature = "proof"))]
pub mod proof;
mod worries;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use protocol::{Activity, Plan, Protocol, Run, Verdict};
use strings::{Language, Vocabulary, Words};
use vocabulary::Moment;

#[cfg(test)]
pub(crate) use self::aside::BESIDE;
pub(crate) use self::aside::is_beside;
pub use self::card::card;
pub use self::data::Call;
pub use self::days::{calls, days};

use self::data::{Always, Data, Lead, Oil, Step, Visit};
use crate::page::{self, Frame, Marked};
use crate::typeset::{Fitting, typeset};
use crate::wrap::{name_in_sentence, one_line};
use crate::{PageStyle, Sheet, SheetFault, Studio, TextSize, TypesetDocument};

/// Typesets the aftercare sheet of a plan, from its last session on. What the protocol says
/// of oil is printed as it reads for the client.
///
/// # Errors
/// [`SheetFault::OtherProtocol`] if the plan was not derived from this version of
/// `protocol`. Any other fault is a defect of the program.
pub fn aftercare(
    sheet: &Sheet,
    plan: &Plan,
    protocol: &Protocol,
) -> Result<TypesetDocument, SheetFault> {
    let data = with_builder(sheet, plan, protocol, |builder| {
        let mut data = builder.data();
        data.second = builder.in_english(|beside| Box::new(beside.data()));
        if let Some(code) = &mut data.code {
            code.second = builder.in_english(|beside| beside.words.sheet_code());
        }
        data
    })?;
    // In large print the dates have a page, and the worries another.
    let fitting = match sheet.style.text_size {
        TextSize::Normal => Fitting {
            usual: 1,
            ..Fitting::ONE_PAGE
        },
        TextSize::Large => Fitting {
            fewest: 2,
            usual: 3,
        },
    };
    let page = typeset("/aftercare.typ", &data, sheet.style, fitting)?;
    let is_without_code = sheet.has_code && data.code.is_none();
    Ok(page.without_emoji_of(sheet).without_code(is_without_code))
}

/// Gathers what stands on a page about a plan, with what the protocol says of oil as it reads for
/// the client.
fn with_builder<T>(
    sheet: &Sheet,
    plan: &Plan,
    protocol: &Protocol,
    gather: impl FnOnce(Builder<'_>) -> T,
) -> Result<T, SheetFault> {
    if plan.protocol != protocol.id || plan.version != protocol.version {
        return Err(SheetFault::OtherProtocol);
    }
    let words = Words::of(sheet.style.language);
    let protocol = protocol.for_client(sheet.oils, plan.scalp_type);
    let protocol = page::in_language(words, &protocol);
    let plan = plan
        .under(&protocol)
        .map_err(|_| SheetFault::OtherProtocol)?;
    Ok(gather(Builder::new(sheet, &plan, &protocol)))
}

/// Returns the English sheet that is printed with one in another language: without the code and
/// the line to sign on.
fn in_english(sheet: &Sheet) -> Sheet {
    Sheet {
        has_code: false,
        signed_for: None,
        style: PageStyle {
            language: Language::default(),
            ..sheet.style
        },
        allergies: sheet.in_english.allergies.clone(),
        product: sheet.in_english.product.clone(),
        ..sheet.clone()
    }
}

/// Returns the run that a step is named after: the first, but "water as usual" only if nothing
/// else begins.
fn told_first<'r>(runs: &[&'r Run]) -> Option<&'r Run> {
    let is_usual = |run: &&&Run| run.activity == Activity::Water && run.verdict == Verdict::Fine;
    let mut others = runs.iter().filter(|run| !is_usual(run));
    others.next().or_else(|| runs.first()).copied()
}

/// Leaves out what was said before: activities may share a sentence.
fn said_once(texts: impl Iterator<Item = String>) -> impl Iterator<Item = String> {
    let mut said = BTreeSet::new();
    texts.filter(move |text| said.insert(text.clone()))
}

fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// Collects the data for one sheet.
struct Builder<'a> {
    sheet: &'a Sheet,
    plan: &'a Plan,
    protocol: &'a Protocol,
    words: &'static Words,
    /// The end of the last session. What lies before it no longer matters to the client.
    start: Moment,
    dates: Dates,
}

/// How the days of a plan are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dates {
    /// By their dates.
    Civil,
    /// By their numbers, counted from the day of the session.
    Numbers,
}

impl<'a> Builder<'a> {
    fn new(sheet: &'a Sheet, plan: &'a Plan, protocol: &'a Protocol) -> Self {
        Self {
            sheet,
            plan,
            protocol,
            words: Words::of(sheet.style.language),
            start: plan.sessions.last(),
            dates: Dates::Civil,
        }
    }

    /// Hands a builder of the same in English to `gather`, if a page is to be in two languages.
    fn in_english<T>(&self, gather: impl FnOnce(&Builder<'_>) -> T) -> Option<T> {
        let sheet = self.sheet;
        let is_in_two = sheet.in_two_languages && sheet.style.language != Language::default();
        is_in_two.then(|| {
            let sheet = in_english(sheet);
            gather(&Builder::new(&sheet, self.plan, self.protocol))
        })
    }

    fn data(&self) -> Data {
        let style = self.sheet.style;
        let made = page::made(self.words, style, self.protocol);
        let document = self.words.sheet_document();
        let is_healed = self.is_healed();
        let mut frame = Frame::new(style, self.studio(), document, made);
        frame.continued = self.continued(frame.continued);
        Data {
            frame,
            lead: self.lead(),
            steps: self.steps(),
            always: (!is_healed).then(|| self.always()),
            branches: Vec::new(),
            aside: if is_healed { None } else { self.aside() },
            slips: self.slip(),
            silent: self.silent(),
            moisturizer: self.moisturizer(),
            visit: self.visit(),
            normal: (!is_healed).then(|| self.normal()),
            calls: self.calls(),
            code: self.code(),
            signature: self.signature(),
            second: None,
        }
    }

    fn text(&self, wording: &str) -> String {
        page::wording(self.words, self.protocol, wording)
    }

    fn studio(&self) -> Option<&'a Studio> {
        self.sheet.studio.as_ref()
    }

    /// Returns true if the scalp has healed by the day of printing: there are no rules then.
    fn is_healed(&self) -> bool {
        let printed = Moment::first_of(self.sheet.style.printed_on);
        self.plan.is_healed(printed)
    }

    fn lead(&self) -> Lead {
        let words = self.words;
        let name = self.sheet.client_name.as_deref().map(one_line);
        let name = name.filter(|name| !name.is_empty());
        let name = name.map(|name| name_in_sentence(&name));
        let dry = self.dry_until().map(|until| words.long_moment(until));
        let number = self.plan.sessions.ended().len();
        let healed = words.long_day(self.plan.healed[number - 1].date());
        let text = match (name, &dry) {
            (Some(name), _) if self.is_healed() => words.sheet_lead_healed_name(name),
            (None, _) if self.is_healed() => words.sheet_lead_healed(),
            (Some(name), Some(dry)) => words.sheet_lead_dry_name(dry.as_str(), name),
            (None, Some(dry)) => words.sheet_lead_dry(dry.as_str()),
            (Some(name), None) => words.sheet_lead_name(healed, name),
            (None, None) => words.sheet_lead(healed),
        };
        let moment = words.full_moment(self.start);
        Lead {
            text,
            why: dry.map(|_| words.sheet_lead_dry_why()),
            session: if self.start.date() > self.sheet.style.printed_on {
                words.sheet_session_booked(moment, number)
            } else {
                words.sheet_session(moment, number)
            },
        }
    }

    /// Returns a date that no line breaks within.
    fn day(&self, date: NaiveDate) -> String {
        unbroken(&match self.dates {
            Dates::Civil => self.words.day(date),
            Dates::Numbers => self.words.days_within(self.number(date)),
        })
    }

    /// Returns how many days after the session a date is.
    fn number(&self, date: NaiveDate) -> i64 {
        (date - self.start.date()).num_days()
    }

    /// Returns a date and time; a line may break between them.
    fn moment(&self, at: Moment) -> String {
        match self.dates {
            Dates::Civil => self
                .words
                .date_moment(self.day(at.date()), self.words.time(at.time())),
            Dates::Numbers => self.day(at.date()),
        }
    }

    /// Returns what tells a further page from everybody else's: the client, and the session with
    /// the studio.
    fn continued(&self, studio: Vec<String>) -> Vec<String> {
        let name = self.sheet.client_name.as_deref().map(one_line);
        let name = name.filter(|name| !name.is_empty());
        let session = std::iter::once(self.words.full_day(self.start.date())).chain(studio);
        let session: Vec<String> = session.filter(|part| !part.is_empty()).collect();
        name.map(|name| name_in_sentence(&name))
            .into_iter()
            .chain([session.join(&self.words.sheet_joint())])
            .collect()
    }

    /// Returns when water is allowed again, unless that lies before the day of printing.
    fn dry_until(&self) -> Option<Moment> {
        let lane = self.plan.lane(Activity::Water)?;
        let dry = lane
            .runs
            .iter()
            .rfind(|run| run.verdict == Verdict::NotYet)?;
        dry.until
            .filter(|until| until.date() >= self.sheet.style.printed_on && !self.is_healed())
    }

    fn always(&self) -> Always {
        let rules = self.plan.at(self.start).rules.into_iter();
        let constant = rules.filter(|run| self.plan.is_constant(run));
        let texts: Vec<String> = std::iter::once(self.words.sheet_always_text())
            .chain(said_once(constant.map(|run| self.text(&run.wording))))
            .collect();
        Always {
            title: self.words.sheet_always(),
            text: texts.join(" "),
        }
    }

    fn steps(&self) -> Vec<Step> {
        if self.is_healed() {
            return Vec::new();
        }
        let mut begun: Vec<&Run> = self.plan.at(self.start).rules;
        let is_step = |run: &&Run| !self.is_beside(run.activity);
        begun.retain(|run| is_step(run) && !self.plan.is_constant(run));
        let mut moment = self.start;
        let mut steps = Vec::new();
        loop {
            let mut changes = self.plan.changes.iter();
            let next = changes
                .find(|change| change.at > moment && !self.is_beside(change.activity))
                .map(|change| change.at);
            steps.extend(self.step(steps.len() + 1, moment, &begun, next));
            let Some(at) = next else { return steps };
            let runs = self.plan.lanes.iter().flat_map(|lane| &lane.runs);
            begun = runs.filter(|run| run.from == at && is_step(run)).collect();
            moment = at;
        }
    }

    /// Returns the step for the runs that begin at `at`, or `None` if there are none. `next`
    /// is the moment of the step after it.
    fn step(&self, number: usize, at: Moment, runs: &[&Run], next: Option<Moment>) -> Option<Step> {
        let first = told_first(runs)?;
        let (forbidden, allowed): (Vec<&Run>, Vec<&Run>) = runs
            .iter()
            .partition(|run| run.verdict == Verdict::NotYet && run.until.is_some());
        let (day, time) = self.head(at, next);
        Some(Step {
            number: self.words.number(number),
            day,
            time,
            activity: first.activity.id(),
            activity_alt: self.words.word(Vocabulary::Activity, first.activity.id()),
            is_forbidden: first.verdict == Verdict::NotYet,
            title: self.title(at, runs),
            forbidden: self.forbidden(&forbidden, next),
            rules: self.allowed(&allowed),
        })
    }

    /// Returns the sentences of rules. Two activities may share one, which is printed once.
    fn allowed(&self, runs: &[&Run]) -> Vec<Marked> {
        let mut rules: Vec<Marked> = Vec::new();
        for run in runs {
            let rule = page::marked(self.words, run.verdict, self.text(&run.wording));
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        rules
    }

    /// Returns the day and the time that a step begins with.
    fn head(&self, at: Moment, next: Option<Moment>) -> (String, Option<String>) {
        if self.dates == Dates::Numbers {
            return (self.words.days_row(self.number(at.date())), None);
        }
        let time = match next {
            Some(next) if at == self.start => self.words.sheet_until_moment(self.moment(next)),
            _ => self.words.sheet_from_time(self.words.time(at.time())),
        };
        (self.day(at.date()), Some(time))
    }

    /// Returns the name of the phase that begins at `at`, or a warning that the dates of `runs`
    /// hold only if this was the last session. Other steps say what they are about themselves.
    fn title(&self, at: Moment, runs: &[&Run]) -> Option<String> {
        let mut phases = self.plan.phases.iter();
        if let Some(phase) = phases.find(|phase| phase.from == at) {
            return Some(self.text(&phase.title));
        }
        let if_last = runs.iter().all(|run| self.plan.is_if_last(run));
        if_last.then(|| self.words.sheet_if_last())
    }

    /// Returns the things that are forbidden, those together that end together, the first
    /// to end first. Each is named once, with its end unless that is `next`: the sentence of
    /// the rule is left out, for a cross before "no water" would say the opposite.
    fn forbidden(&self, runs: &[&Run], next: Option<Moment>) -> Vec<Marked> {
        let end = |run: &Run| (run.until, self.plan.is_if_last(run));
        let ends = runs.iter().map(|run| end(run));
        let ends: BTreeSet<_> = ends.collect();
        let together = |(until, if_last): (Option<Moment>, bool)| {
            let things = runs
                .iter()
                .filter(|run| end(run) == (until, if_last))
                .map(|run| self.words.word(Vocabulary::Thing, run.activity.id()));
            let things = things.collect::<Vec<_>>().join(&self.words.sheet_joint());
            let day = |until: Moment| self.day(until.date());
            let text = match until {
                Some(until) if if_last => self.words.sheet_forbidden_until_last(day(until), things),
                Some(at) if until != next => self.words.sheet_forbidden_until(day(at), things),
                _ => things,
            };
            page::marked(self.words, Verdict::NotYet, text)
        };
        ends.into_iter().map(together).collect()
    }

    /// Returns the box about the oil, dated from when it is allowed for good.
    fn moisturizer(&self) -> Option<Oil> {
        let lane = self.plan.lane(Activity::Moisturizer)?;
        let run = lane
            .runs
            .last()
            .filter(|run| run.verdict != Verdict::NotYet && !self.is_healed())?;
        let is_fine = run.verdict == Verdict::Fine;
        let moment = self.moment(run.from.max(self.start));
        let product = self.sheet.product.as_ref().map(|product| {
            self.words.sheet_product(
                name_in_sentence(&product.name),
                one_line(&product.reason),
                one_line(&product.verdict),
            )
        });
        let mut text = self.text(&run.wording);
        if is_fine {
            text = format!("{text} {}", self.words.sheet_oil_real_size());
        }
        Some(Oil {
            title: if is_fine {
                self.words.sheet_oil(moment)
            } else {
                self.words.sheet_oil_ask()
            },
            text,
            allergies: page::allergies_line(self.words, &self.sheet.allergies),
            product,
            coconut: (is_fine && self.sheet.oils.coconut).then(|| self.words.sheet_oil_coconut()),
            olive: (is_fine && self.sheet.oils.olive).then(|| self.words.sheet_oil_olive()),
            amount: is_fine.then(|| self.words.sheet_oil_amount()),
        })
    }

    fn visit(&self) -> Option<Visit> {
        let next = self.sheet.next_visit?;
        Some(Visit {
            title: self.words.sheet_visit(),
            when: self
                .words
                .sheet_visit_when(self.day(next.date()), self.words.time(next.time())),
            text: self.words.sheet_visit_text(),
        })
    }
}
