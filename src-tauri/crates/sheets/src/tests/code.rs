//! The plan as text, and as a code that is read back by a decoder that knows nothing of its
//! encoder.

use proptest::prelude::*;
use protocol::{Activity, Choices, Plan, Protocol, Verdict, shipped, shipped_protocol};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use strings::{Vocabulary, Words};

use super::given::{day, moment, plan, plan_with, sheet, standard, studio};
use crate::aftercare::BESIDE;
use crate::code::{Code, code};
use crate::plan_text::text;
use crate::{Sheet, TypesetDocument, aftercare};

/// Dots a module, at 150 to the inch.
const DOTS: u16 = 3;

/// Returns what stands in a code, as it is seen at 150 dots to the inch.
fn read(code: &Code) -> String {
    let tree = Tree::from_str(&code.svg, &Options::default()).unwrap();
    let side = code.modules * u32::from(DOTS);
    let mut seen = Pixmap::new(side, side).unwrap();
    let transform = Transform::from_scale(DOTS.into(), DOTS.into());
    resvg::render(&tree, transform, &mut seen.as_mut());
    let side = usize::try_from(side).unwrap();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        seen.pixels()[y * side + x].green()
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is seen");
    grids[0].decode().unwrap().1
}

/// The text of a plan, as it reads for the client.
fn plan_text(with: &Sheet, plan: &Plan, protocol: &Protocol) -> String {
    let protocol = protocol.for_client(with.oils, plan.scalp_type);
    let plan = plan.under(&protocol).unwrap();
    text(Words::of(with.style.language), with, &plan)
}

fn full(with: &Sheet, sessions: &[&str]) -> String {
    plan_text(with, &plan(standard(), sessions), standard())
}

/// With no-break spaces as the spaces that they look like.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Beside the healing, but to be asked about: that has a step, and the code has all steps.
#[test]
fn what_has_a_step_because_it_is_to_be_asked_about_is_in_the_text() {
    let mut protocol = shipped_protocol("rob-james-full").unwrap().clone();
    for rule in &mut protocol.rules {
        if rule.activity == Activity::Styling && rule.verdict == Verdict::Fine {
            rule.verdict = Verdict::Ask;
        }
    }
    let plan = plan(&protocol, &["2026-11-19T16:00"]);
    let text = plan_text(&sheet(), &plan, &protocol);
    let words = Words::of(sheet().style.language);
    let thing = words.word(Vocabulary::Activity, Activity::Styling.id());
    for verdict in [Verdict::NotYet, Verdict::Ask] {
        let verdict = words.word(Vocabulary::Verdict, verdict.id());
        let has = |line: &str| line.contains(&thing) && line.contains(&verdict);
        assert!(text.lines().any(has), "{verdict}: {thing} is not in {text}");
    }
}

#[test]
fn the_text_has_every_change_and_whom_to_ask() {
    let mut with = sheet();
    with.studio = Some(studio());
    with.client_name = Some("Marcus Odell".to_owned());
    with.next_visit = Some(moment("2026-12-10T20:30").into());
    let text = full(&with, &["2026-11-19T16:00"]);
    assert_eq!(
        plain(&text),
        "\
Thu 19 Nov 2026, 4:00 pm
Not yet: Water · Soap, shampoo · Moisturizer · Harsh products
Sun 22 Nov, 4:00 pm
Warm water only: Water
Fine: Moisturizer
Fri 27 Nov, 4:00 pm
Ask first: Soap, shampoo
Sun 29 Nov, 4:00 pm
Fine: Water · Soap, shampoo
Your next visit: Thu 10 Dec, until 8:30 pm
Healed by Sat 19 Dec 2026
Questions? Call or text 604 555 0142"
    );
}

#[test]
fn a_healed_scalp_has_no_rules() {
    let mut late = sheet();
    late.style.printed_on = day("2027-01-19");
    let text = full(&late, &["2026-11-19T16:00"]);
    assert_eq!(plain(&text), "Healed by Sat 19 Dec 2026");
}

#[test]
fn the_plan_of_every_protocol_is_read_off_the_page() {
    let mut with = sheet();
    with.studio = Some(studio());
    with.next_visit = Some(moment("2026-12-10T20:30").into());
    for protocol in shipped() {
        let mut choices = Choices::default();
        for branch in &protocol.branches {
            choices.open(branch.id.clone(), 1);
        }
        let plan = plan_with(
            protocol,
            &["2026-11-05T16:00", "2026-11-19T16:00"],
            &choices,
        );
        let text = plan_text(&with, &plan, protocol);
        let code = code(&text).unwrap();
        println!(
            "{}: {} bytes, {} modules",
            protocol.id,
            text.len(),
            code.modules
        );
        assert_eq!(read(&code), text, "{}", protocol.id);
        assert!(code.modules <= 97 + 8);
        is_told(&plan, &plain(&text));
    }
}

/// Every change after the last session that has a step stands under its moment.
fn is_told(plan: &Plan, text: &str) {
    let words = Words::of(strings::Language::English);
    for change in plan
        .changes
        .iter()
        .filter(|change| change.at > plan.sessions.last())
        .filter(|change| !BESIDE.contains(&change.activity))
    {
        let at = plain(&words.moment(change.at));
        let (_, after) = text.split_once(&format!("{at}\n")).unwrap();
        let thing = words.word(Vocabulary::Activity, change.activity.id());
        let verdict = words.word(Vocabulary::Verdict, change.verdict.id());
        let line = after
            .lines()
            .find(|line| line.starts_with(&format!("{verdict}: ")));
        assert!(line.unwrap().contains(&thing), "{at}: {verdict}: {thing}");
    }
}

#[test]
fn a_text_of_another_script_is_read_back() {
    for text in [
        "11月22日 16:00 只能用温水洗头。",
        "Ξέπλυμα με χλιαρό νερό",
        "Только тёплая вода",
        "x",
    ] {
        assert_eq!(read(&code(text).unwrap()), text);
    }
}

#[test]
fn what_is_too_long_to_be_read_off_paper_has_no_code() {
    let most = code(&"x".repeat(858)).unwrap();
    assert_eq!(most.modules, 97 + 8);
    assert_eq!(read(&most), "x".repeat(858));
    assert_eq!(code(&"x".repeat(859)), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_is_read_back(text in "[a-zA-Z0-9äöü水シ.,:·\n -]{1,200}") {
        prop_assert_eq!(read(&code(&text).unwrap()), text);
    }
}

/// Returns what a phone reads of the codes on a page, printed at 150 dots to the inch. It
/// looks at the page as often as a camera does, with another light each time.
fn read_off(page: &TypesetDocument, number: usize) -> Option<String> {
    let png = page.png(number, 150.0).unwrap().unwrap();
    let picture = Pixmap::decode_png(&png).unwrap();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    [128, 96, 160, 64, 192].into_iter().find_map(|light| {
        let is_dark = |x: usize, y: usize| picture.pixels()[y * width + x].green() < light;
        let mut image = rqrr::PreparedImage::prepare_from_bitmap(width, height, is_dark);
        let grids = image.detect_grids();
        grids.iter().find_map(|grid| Some(grid.decode().ok()?.1))
    })
}

#[test]
fn a_phone_reads_the_plan_off_the_printed_page() {
    let mut with = sheet();
    with.studio = Some(studio());
    with.client_name = Some("Marcus Odell".to_owned());
    for protocol in shipped() {
        for has_code in [true, false] {
            with.has_code = has_code;
            let plan = plan(protocol, &["2026-11-19T16:00"]);
            let page = aftercare(&with, &plan, protocol).unwrap();
            page.pdf().unwrap();
            let read = (0..page.pages()).find_map(|number| read_off(&page, number));
            let text = has_code.then(|| plan_text(&with, &plan, protocol));
            assert_eq!(read, text, "{}", protocol.id);
        }
    }
}

#[test]
fn the_code_is_there_for_a_healed_scalp_too() {
    let mut late = sheet();
    late.has_code = true;
    late.style.printed_on = day("2027-01-19");
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    let page = aftercare(&late, &plan, standard()).unwrap();
    assert_eq!(
        read_off(&page, 0),
        Some(plan_text(&late, &plan, standard()))
    );
    assert!(!page.is_without_code());
}

#[test]
fn a_code_that_is_left_out_is_told() {
    let mut with = sheet();
    let mut talkative = studio();
    talkative.phone = Some("604 555 0142 or ".repeat(60));
    with.studio = Some(talkative);
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    for has_code in [true, false] {
        with.has_code = has_code;
        let page = aftercare(&with, &plan, standard()).unwrap();
        assert_eq!(page.is_without_code(), has_code);
    }
}
