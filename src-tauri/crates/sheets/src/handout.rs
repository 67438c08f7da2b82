//! Handouts, which are the same for every client: the moisturizer guide, and why a
//! scalp flakes.

use protocol::{Activity, Protocol, Verdict};
use serde::Serialize;
use strings::{Unsaid, Words};

use crate::page::{Frame, Say};
use crate::typeset::typeset;
use crate::{Handout, Printed, SheetFault, Studio};

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    lead: String,
    cards: Vec<Card>,
    sections: Vec<Section>,
    close: Option<String>,
}

/// A picture with its caption.
#[derive(Serialize)]
struct Card {
    picture: &'static str,
    /// The picture's alternative text.
    alt: String,
    /// The picture's height, in millimetres.
    height: u8,
    title: String,
    text: String,
}

#[derive(Serialize)]
struct Section {
    title: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    /// The id of the verdict whose mark is printed before the item.
    mark: Option<&'static str>,
    alt: Option<String>,
    term: String,
    text: String,
}

/// Typesets the moisturizer guide: the two oils, how much, when, how, and what to
/// avoid.
///
/// The first day of moisturizing is the protocol's.
///
/// # Errors
/// A fault is a defect of the program.
pub fn guide_handout(
    look: Handout,
    studio: Option<&Studio>,
    protocol: &Protocol,
) -> Result<Printed, SheetFault> {
    typeset(
        "/handout.typ",
        &guide(look, studio, protocol)?,
        look.printed_on,
    )
}

/// Typesets "Why does my scalp flake?": the reasons, and what to do.
///
/// # Errors
/// The same as [`guide_handout`].
pub fn flaking_handout(
    look: Handout,
    studio: Option<&Studio>,
    protocol: &Protocol,
) -> Result<Printed, SheetFault> {
    typeset(
        "/handout.typ",
        &flaking(look, studio, protocol)?,
        look.printed_on,
    )
}

fn guide(look: Handout, studio: Option<&Studio>, protocol: &Protocol) -> Result<Data, Unsaid> {
    let say = Say(Words::of(look.language));
    let from = match first_day(protocol) {
        Some(day) => say.with("guide-from-day", &[("day", day.into())])?,
        None => say.of("use-from-unsaid")?,
    };
    let plain = |term: &str, text: String| -> Result<Item, Unsaid> {
        Ok(Item {
            mark: None,
            alt: None,
            term: format!("{}:", say.of(term)?),
            text,
        })
    };
    let avoid = |id: &str, verdict: Verdict| -> Result<Item, Unsaid> {
        let alt = match verdict {
            Verdict::Fine => "guide-welcome-alt",
            _ => "guide-avoid-alt",
        };
        Ok(Item {
            mark: Some(verdict.id()),
            alt: Some(say.of(alt)?),
            term: say.of(id)?,
            text: say.of(&format!("{id}-why"))?,
        })
    };
    let card = |picture: &'static str, height, title: &str, text: &str| -> Result<Card, Unsaid> {
        Ok(Card {
            picture,
            alt: say.of(title)?,
            height,
            title: say.of(title)?,
            text: say.of(text)?,
        })
    };
    Ok(Data {
        frame: frame(look, studio, protocol, say, "guide-document")?,
        title: say.of("guide-handout-title")?,
        lead: say.of("guide-rule")?,
        cards: vec![
            card("coconut", 14, "oil-coconut", "oil-coconut-which")?,
            card("olive", 14, "oil-olive", "oil-olive-which")?,
            card("half-pea", 8, "use-amount", "guide-handout-amount")?,
        ],
        sections: vec![
            Section {
                title: say.of("use-title")?,
                items: vec![
                    Item {
                        mark: None,
                        alt: None,
                        term: say.of("guide-allergies")?,
                        text: say.of("guide-handout-allergies")?,
                    },
                    plain("use-from", from)?,
                    plain("use-often", say.of("use-often-answer")?)?,
                    plain("use-how", say.of("use-how-answer")?)?,
                ],
            },
            Section {
                title: say.of("avoid-title")?,
                items: vec![
                    avoid("avoid-alcohol", Verdict::NotYet)?,
                    avoid("avoid-perfume", Verdict::NotYet)?,
                    avoid("avoid-acids", Verdict::NotYet)?,
                    avoid("avoid-witch-hazel", Verdict::Ask)?,
                    avoid("avoid-yeast", Verdict::Ask)?,
                    avoid("avoid-fatty", Verdict::Fine)?,
                ],
            },
        ],
        close: None,
    })
}

fn flaking(look: Handout, studio: Option<&Studio>, protocol: &Protocol) -> Result<Data, Unsaid> {
    let say = Say(Words::of(look.language));
    let section = |title: &str, ids: [&str; 3]| -> Result<Section, Unsaid> {
        let item = |id: &str| -> Result<Item, Unsaid> {
            Ok(Item {
                mark: None,
                alt: None,
                term: say.of(id)?,
                text: say.of(&format!("{id}-why"))?,
            })
        };
        let items = ids.into_iter().map(item).collect::<Result<_, _>>()?;
        Ok(Section {
            title: say.of(title)?,
            items,
        })
    };
    Ok(Data {
        frame: frame(look, studio, protocol, say, "flaking-document")?,
        title: say.of("flaking-title")?,
        lead: say.of("flaking-calm")?,
        cards: Vec::new(),
        sections: vec![
            section(
                "flaking-handout-reasons",
                ["flaking-healing", "flaking-oil", "flaking-washing"],
            )?,
            section(
                "flaking-handout-what",
                [
                    "flaking-handout-moist",
                    "flaking-handout-clean",
                    "flaking-handout-hands",
                ],
            )?,
        ],
        close: Some(say.of("flaking-handout-ask")?),
    })
}

fn frame(
    look: Handout,
    studio: Option<&Studio>,
    protocol: &Protocol,
    say: Say,
    document: &str,
) -> Result<Frame, Unsaid> {
    Frame::new(look, studio, say.of(document)?, say.made(look, protocol)?)
}

/// Returns the first day, counted from the session, on which the protocol allows a
/// moisturizer.
fn first_day(protocol: &Protocol) -> Option<u16> {
    let allows = |rule: &&protocol::Rule| {
        rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine
    };
    protocol
        .rules
        .iter()
        .find(allows)
        .map(|rule| rule.from.usual().days())
}
