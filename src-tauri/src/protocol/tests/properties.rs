//! Whatever is edited of a draft, it is refused in words, or it can be planned.

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use protocol::{
    Activity, Choices, Clock, Plan, Protocol, Sessions, Sign, Urgency, Verdict, shipped,
};
use strings::{Language, Words};
use studio::protocol::draft::{
    Draft, DraftBranch, DraftForm, DraftHold, DraftOils, DraftPhase, DraftRule, DraftSlip,
    DraftUsual, DraftWarning, Texts,
};
use vocabulary::{ScalpType, Slip};

use crate::protocol::{faults, picture};

/// What the screen lets one do with a draft. A place is any; it is found among those there are.
#[derive(Debug, Clone)]
enum Edit {
    AddRule(Activity),
    RemoveRule(Index),
    RemoveLane(Activity),
    Verdict(Index, Verdict),
    Clock(Activity, Clock),
    /// Ends a rule, and begins the next one there.
    EndRule(Index, String),
    BeginRule(Index, String),
    AddPhase,
    RemovePhase(Index),
    EndPhase(Index, String),
    AddLimit(Index, Activity, Verdict),
    RemoveLimits(Index),
    AddBranch(Activity),
    RemoveBranch(Index),
    Scalps(Index, Vec<ScalpType>),
    AddSign(Sign, String, String),
    RemoveSign(Index),
    AddWarning(Urgency, String),
    RemoveWarning(Index),
    AddSlip(Slip),
    RemoveSlip(Index),
    AddOils,
    RemoveOils(Index),
    AddFuller,
    /// The numbers of the whole.
    Number(usize, String),
    /// A sentence, in a language.
    Say(Index, &'static str, String),
}

fn day() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (0..40_u16).prop_map(|day| day.to_string()),
        2 => (0..20_u16, 0..20_u16).prop_map(|(first, last)| format!("{first}-{last}")),
        1 => Just(String::new()),
        1 => select(vec!["soon", "-", "3651", "4, 10", "1e9", " 7 "]).prop_map(str::to_owned),
    ]
}

fn sentence() -> impl Strategy<Value = String> {
    let some = [
        "",
        " ",
        "Pat dry.",
        "Until {date}.",
        "{",
        "Dry\u{202e}",
        "a\nb",
        "$x #let",
        "😀",
    ];
    select(some.to_vec()).prop_map(str::to_owned)
}

fn activity() -> impl Strategy<Value = Activity> {
    select(Activity::ALL.to_vec())
}

fn verdict() -> impl Strategy<Value = Verdict> {
    select(Verdict::ALL.to_vec())
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    let clock = select(vec![Clock::EachSession, Clock::FinalSession]);
    let sign = (select(Sign::ALL.to_vec()), day(), day());
    let scalps = subsequence(ScalpType::IN_AFTERCARE.to_vec(), ..=3);
    let urgency = (select(Urgency::ALL.to_vec()), day());
    prop_oneof![
        activity().prop_map(Edit::AddRule),
        at().prop_map(Edit::RemoveRule),
        activity().prop_map(Edit::RemoveLane),
        (at(), verdict()).prop_map(|(at, verdict)| Edit::Verdict(at, verdict)),
        (activity(), clock).prop_map(|(activity, clock)| Edit::Clock(activity, clock)),
        (at(), day()).prop_map(|(at, day)| Edit::EndRule(at, day)),
        (at(), day()).prop_map(|(at, day)| Edit::BeginRule(at, day)),
        Just(Edit::AddPhase),
        at().prop_map(Edit::RemovePhase),
        (at(), day()).prop_map(|(at, day)| Edit::EndPhase(at, day)),
        (at(), activity(), verdict()).prop_map(|(at, one, held)| Edit::AddLimit(at, one, held)),
        at().prop_map(Edit::RemoveLimits),
        activity().prop_map(Edit::AddBranch),
        at().prop_map(Edit::RemoveBranch),
        (at(), scalps).prop_map(|(at, scalps)| Edit::Scalps(at, scalps)),
        sign.prop_map(|(sign, onset, fade)| Edit::AddSign(sign, onset, fade)),
        at().prop_map(Edit::RemoveSign),
        urgency.prop_map(|(urgency, after)| Edit::AddWarning(urgency, after)),
        at().prop_map(Edit::RemoveWarning),
        select(Slip::ALL.to_vec()).prop_map(Edit::AddSlip),
        at().prop_map(Edit::RemoveSlip),
        Just(Edit::AddOils),
        at().prop_map(Edit::RemoveOils),
        Just(Edit::AddFuller),
        (0..5_usize, day()).prop_map(|(which, typed)| Edit::Number(which, typed)),
        (at(), select(vec!["en", "fr"]), sentence())
            .prop_map(|(at, language, text)| Edit::Say(at, language, text)),
    ]
}

/// One of a list, if there is any.
fn one<T>(list: &mut [T], at: Index) -> Option<&mut T> {
    (!list.is_empty()).then(|| {
        let at = at.index(list.len());
        &mut list[at]
    })
}

fn remove<T>(list: &mut Vec<T>, at: Index) {
    if !list.is_empty() {
        list.remove(at.index(list.len()));
    }
}

fn said() -> Texts {
    Texts::from([("en".into(), "Said.".into())])
}

fn new_rule(activity: Activity, last: Option<&DraftRule>) -> DraftRule {
    DraftRule {
        activity,
        verdict: last.map_or(Verdict::NotYet, |_| Verdict::Fine),
        from: last.map_or_else(|| "0".into(), |last| last.until.clone()),
        until: String::new(),
        clock: last.map_or(Clock::EachSession, |last| last.clock),
        text: said(),
        ask: Texts::new(),
        wordings: [String::new(), String::new()],
    }
}

fn apply(draft: &mut Draft, edit: &Edit) {
    let form = &mut draft.form;
    match edit {
        Edit::AddRule(activity) => {
            let last = form.rules.iter().rfind(|rule| rule.activity == *activity);
            let rule = new_rule(*activity, last);
            form.rules.push(rule);
        }
        Edit::RemoveRule(at) => remove(&mut form.rules, *at),
        Edit::RemoveLane(activity) => form.rules.retain(|rule| rule.activity != *activity),
        Edit::Verdict(at, verdict) => {
            if let Some(rule) = one(&mut form.rules, *at) {
                rule.verdict = *verdict;
            }
        }
        Edit::Clock(activity, clock) => {
            let lane = form.rules.iter_mut();
            for rule in lane.filter(|rule| rule.activity == *activity) {
                rule.clock = *clock;
            }
        }
        Edit::EndRule(at, day) => end_rule(form, *at, day),
        Edit::BeginRule(at, day) => {
            if let Some(rule) = one(&mut form.rules, *at) {
                rule.from.clone_from(day);
            }
        }
        other => apply_beside_rules(draft, other),
    }
}

fn apply_beside_rules(draft: &mut Draft, edit: &Edit) {
    let form = &mut draft.form;
    match edit {
        Edit::AddBranch(activity) => form.branches.push(DraftBranch {
            id: format!("own-{}", form.branches.len() + 1),
            title: said(),
            hint: said(),
            wordings: [String::new(), String::new()],
            scalp_types: Vec::new(),
            rules: vec![new_rule(*activity, None)],
        }),
        Edit::RemoveBranch(at) => remove(&mut form.branches, *at),
        Edit::Scalps(at, scalps) => {
            if let Some(branch) = one(&mut form.branches, *at) {
                branch.scalp_types.clone_from(scalps);
            }
        }
        Edit::AddFuller => draft.add_fuller(),
        Edit::Number(which, typed) => {
            let numbers = [
                &mut form.healed,
                &mut form.usual_sessions,
                &mut form.days_between,
                &mut form.check_in_days,
                &mut form.author,
            ];
            for (place, number) in numbers.into_iter().enumerate() {
                if place == *which {
                    number.clone_from(typed);
                }
            }
        }
        Edit::Say(at, language, text) => {
            if let Some(texts) = one(&mut sentences(form), *at) {
                texts.insert((*language).to_owned(), text.clone());
            }
        }
        Edit::AddPhase
        | Edit::RemovePhase(_)
        | Edit::EndPhase(..)
        | Edit::AddLimit(..)
        | Edit::RemoveLimits(_) => apply_to_phases(form, edit),
        other => apply_to_signs(form, other),
    }
}

fn end_rule(form: &mut DraftForm, at: Index, day: &str) {
    if form.rules.is_empty() {
        return;
    }
    let end = at.index(form.rules.len()) + 1;
    let (ended, after) = form.rules.split_at_mut(end);
    let Some(rule) = ended.last_mut() else {
        return;
    };
    day.clone_into(&mut rule.until);
    let next = after.iter_mut().find(|one| one.activity == rule.activity);
    if let Some(next) = next {
        day.clone_into(&mut next.from);
    }
}

fn apply_to_phases(form: &mut DraftForm, edit: &Edit) {
    match edit {
        Edit::AddPhase => form.phases.push(DraftPhase {
            id: format!("own-{}", form.phases.len() + 1),
            title: said(),
            wording: String::new(),
            from: form
                .phases
                .last()
                .map_or_else(|| "0".into(), |last| last.until.clone()),
            until: String::new(),
            holds: Vec::new(),
        }),
        Edit::RemovePhase(at) => remove(&mut form.phases, *at),
        Edit::EndPhase(at, day) => {
            let place = at.index(form.phases.len().max(1));
            if let Some(phase) = form.phases.get_mut(place) {
                phase.until.clone_from(day);
            }
            if let Some(next) = form.phases.get_mut(place + 1) {
                next.from.clone_from(day);
            }
        }
        Edit::AddLimit(at, activity, verdict) => {
            if let Some(phase) = one(&mut form.phases, *at) {
                phase.holds.push(DraftHold {
                    activity: *activity,
                    verdict: *verdict,
                });
            }
        }
        Edit::RemoveLimits(at) => {
            if let Some(phase) = one(&mut form.phases, *at) {
                phase.holds.clear();
            }
        }
        _ => {}
    }
}

fn apply_to_signs(form: &mut DraftForm, edit: &Edit) {
    match edit {
        Edit::AddSign(sign, onset, fade) => form.usual.push(DraftUsual {
            sign: *sign,
            onset: onset.clone(),
            fade: fade.clone(),
            text: said(),
            wording: String::new(),
        }),
        Edit::RemoveSign(at) => remove(&mut form.usual, *at),
        Edit::AddWarning(urgency, after) => form.warning_signs.push(DraftWarning {
            id: format!("own-{}", form.warning_signs.len() + 1),
            urgency: *urgency,
            after: after.clone(),
            text: said(),
            wording: String::new(),
        }),
        Edit::RemoveWarning(at) => remove(&mut form.warning_signs, *at),
        Edit::AddSlip(slip) => form.slips.push(DraftSlip {
            slip: *slip,
            text: Texts::new(),
            wording: String::new(),
        }),
        Edit::RemoveSlip(at) => remove(&mut form.slips, *at),
        Edit::AddOils if form.oils.is_empty() => form.oils.push(DraftOils {
            wording: String::new(),
            coconut: said(),
            olive: said(),
            neither: said(),
            wordings: Default::default(),
        }),
        Edit::RemoveOils(at) => remove(&mut form.oils, *at),
        _ => {}
    }
}

/// All sentences of a form.
fn sentences(form: &mut DraftForm) -> Vec<&mut Texts> {
    let branches = form.branches.iter_mut();
    let (of_branches, inside): (Vec<_>, Vec<_>) = branches
        .map(|one| ([&mut one.title, &mut one.hint], &mut one.rules))
        .unzip();
    let rules = form.rules.iter_mut().chain(inside.into_iter().flatten());
    let rules = rules.flat_map(|rule| [&mut rule.text, &mut rule.ask]);
    let oils = form.oils.iter_mut();
    let oils = oils.flat_map(|one| [&mut one.coconut, &mut one.olive, &mut one.neither]);
    std::iter::once(&mut form.title)
        .chain(rules)
        .chain(of_branches.into_iter().flatten())
        .chain(form.phases.iter_mut().map(|one| &mut one.title))
        .chain(form.usual.iter_mut().map(|one| &mut one.text))
        .chain(form.warning_signs.iter_mut().map(|one| &mut one.text))
        .chain(form.slips.iter_mut().map(|one| &mut one.text))
        .chain(oils)
        .collect()
}

/// Whether something stands in the form at a place such as `rules[2].from`.
fn is_there(form: &DraftForm, place: &str) -> bool {
    let Some((list, rest)) = place.split_once('[') else {
        let whole = ["title", "author", "healed", "rules", "phases"];
        return whole.contains(&place) || place.starts_with("sessions.");
    };
    let number = rest
        .split_once(']')
        .and_then(|(number, _)| number.parse().ok());
    let length = match list {
        "rules" => form.rules.len(),
        "phases" => form.phases.len(),
        "usual" => form.usual.len(),
        "warning_signs" => form.warning_signs.len(),
        "branches" => form.branches.len(),
        "slips" => form.slips.len(),
        "oils" => form.oils.len(),
        _ => 0,
    };
    number.is_some_and(|number: usize| number < length)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_draft_is_refused_in_words_or_can_be_planned(
        base in select(shipped().to_vec()),
        edits in prop::collection::vec(edit(), 0..8),
    ) {
        let mut draft = Draft::of(&base, "studio-copy".to_owned());
        for edit in &edits {
            apply(&mut draft, edit);
        }
        let words = Words::of(Language::English);
        match draft.protocol(1) {
            Err(found) => {
                prop_assert!(!found.is_empty());
                for fault in &found {
                    let view = faults::fault(words, &draft.form, fault);
                    prop_assert!(is_there(&draft.form, &view.place), "{}", view.place);
                    prop_assert!(!view.text.starts_with("Something is wrong"), "{view:?}");
                }
            }
            Ok(made) => {
                let kept = Protocol::from_json(&serde_json::to_string(&made).unwrap());
                prop_assert_eq!(kept.as_ref(), Ok(&made));
                let ended = "2026-11-19T16:00".parse().unwrap();
                let sessions = Sessions::new(vec![ended], "2026-12-01".parse().unwrap());
                let opened = made.branches.iter().map(|one| (one.id.clone(), 1)).collect();
                let choices = Choices { opened, ..Choices::default() };
                let plan = Plan::derive(&made, &sessions.unwrap(), &choices);
                prop_assert!(plan.is_ok(), "{plan:?}");
                prop_assert!(!picture::timeline(words, &made).days.is_empty());
            }
        }
    }
}
