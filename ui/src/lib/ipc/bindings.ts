// Generated from the commands and wire types in src-tauri. Do not edit.

import { invoke } from '@tauri-apps/api/core';

/** What the backend answers. Each rejects with a `Failure`. */
export const commands = {
  start: (): Promise<StartView> => invoke('start', { request: null }),
  ready: (): Promise<null> => invoke('ready', { request: null }),
  plan: (request: PlanRequest): Promise<PlanView> => invoke('plan', { request }),
  guide: (request: GuideRequest): Promise<GuideView> => invoke('guide', { request }),
  preview: (request: PageRequest): Promise<PreviewView> => invoke('preview', { request }),
  pages: (request: PageRequest): Promise<PagesView> => invoke('pages', { request }),
  print: (request: PageRequest): Promise<Delivery> => invoke('print', { request }),
  save: (request: PageRequest): Promise<Delivery> => invoke('save', { request }),
  check: (request: CheckRequest): Promise<CheckView> => invoke('check', { request }),
};

export type Activity = "water" | "shampoo" | "natural_cleanser" | "moisturizer" | "touching" | "light_sweat" | "heavy_sweat" | "sun" | "swimming" | "clipper" | "razor" | "hat" | "harsh_products";

/**
 * A branch that can be opened.
 */
export type BranchView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * When to open it.
 */
text: string, 
/**
 * The scalps that it is meant for; empty: any.
 */
scalp_types: Array<ScalpType>, };

/**
 * A change of a verdict.
 */
export type ChangeView = { 
/**
 * `2026-11-22T16:00`.
 */
at: string, 
/**
 * "Sun 22 Nov, 4:00 pm".
 */
label: string, 
/**
 * What holds from then on.
 */
line: RuleLine, };

/**
 * A label and what it is held against.
 */
export type CheckRequest = { 
/**
 * The text as pasted.
 */
label: string, 
/**
 * Ids of allergy groups, or names as typed.
 */
allergies: Array<string>, 
/**
 * What the client's scalp is like.
 */
scalp_types: Array<ScalpType>, 
/**
 * Whether the studio holds fatty alcohols against a product too.
 */
hold_fatty_alcohols: boolean, };

/**
 * The answer, in words.
 */
export type CheckView = { 
/**
 * The verdict.
 */
verdict: LabelVerdict, 
/**
 * "Avoid".
 */
headline: string, 
/**
 * Why, the weightiest first.
 */
reasons: Array<string>, 
/**
 * "11 ingredients, 1 not in the list".
 */
counted: string, 
/**
 * That it follows the studio's rule and is no medical advice.
 */
disclaimer: string, 
/**
 * Every ingredient, where it stands in the label.
 */
marks: Array<MarkView>, };

/**
 * The errors that the screen tells apart.
 */
export type Code = "session-unreadable" | "session-none" | "session-twice" | "session-too-early" | "session-too-late" | "protocol-unknown" | "choice-unknown" | "glyph-missing" | "page-failed" | "save-failed" | "print-failed" | "no-viewer" | "internal";

/**
 * The head of a day's column.
 */
export type DayHead = { 
/**
 * `2026-11-22`.
 */
date: string, 
/**
 * "S".
 */
weekday: string, 
/**
 * "22".
 */
day: string, 
/**
 * "Nov", on the first shown day and on the first of a month.
 */
month: string | null, 
/**
 * "Sunday 22 November 2026".
 */
label: string, 
/**
 * Whether it is today.
 */
today: boolean, };

/**
 * Where a page went.
 */
export type Delivery = "printed" | "opened" | "saved" | "cancelled";

/**
 * From where to where a bar is drawn, and its dates in words.
 */
export type Extent = { 
/**
 * Left end; 0 when it began earlier.
 */
from: number, 
/**
 * Right end; the number of days when it goes on.
 */
until: number, 
/**
 * Whether it began before the shown days.
 */
began_earlier: boolean, 
/**
 * Whether it goes on after the shown days.
 */
goes_on: boolean, 
/**
 * "Thu 19 Nov, 4:00 pm".
 */
from_label: string, 
/**
 * "Sun 22 Nov, 4:00 pm"; none: to the end of the plan.
 */
until_label: string | null, };

/**
 * An error that crosses to the screen.
 */
export type Failure = { 
/**
 * Which.
 */
code: Code, 
/**
 * What the message names: dates, numbers, ids. Never a client's words.
 */
params: { [key in string]: string }, };

/**
 * Which protocol's guide.
 */
export type GuideRequest = { 
/**
 * The protocol's id.
 */
protocol: string, };

/**
 * What of the guide depends on the protocol. All other words stand in the catalogue.
 */
export type GuideView = { 
/**
 * "From day 3 after each session, after the rinse."; none when the protocol does
 * not speak of a moisturizer.
 */
from: string | null, 
/**
 * The protocol's rule in its own words.
 */
rule: string | null, 
/**
 * Its source.
 */
source: string | null, };

/**
 * A handout that is the same for every client.
 */
export type HandoutRequest = { 
/**
 * The protocol's id.
 */
protocol: string, 
/**
 * The paper.
 */
paper: Paper, };

export type LabelVerdict = "avoid" | "caution" | "fine" | "cannot_tell";

/**
 * What is said of one activity.
 */
export type LaneView = { 
/**
 * Of what.
 */
activity: Activity, 
/**
 * "Soap, shampoo".
 */
label: string, 
/**
 * One after the other.
 */
runs: Array<RunBar>, };

/**
 * An ingredient in the pasted text.
 */
export type MarkView = { 
/**
 * Where it begins, in UTF-16 code units of the label.
 */
start: number, 
/**
 * Where it ends, likewise; exclusive.
 */
end: number, 
/**
 * As it stands in the label.
 */
text: string, 
/**
 * How it is marked.
 */
tone: Tone, 
/**
 * "Alcohol Denat., 5th of 11".
 */
title: string, 
/**
 * What is known of it, in plain words.
 */
explanation: Array<string>, 
/**
 * What that rests on.
 */
sources: Array<string>, 
/**
 * The name that it may be a misspelling of.
 */
suggestion: string | null, };

/**
 * How a source was read.
 */
export type NoteView = { 
/**
 * The activity's name, if it is about one.
 */
about: string | null, 
/**
 * The note.
 */
text: string, 
/**
 * Its source.
 */
source: string, };

/**
 * The three cards: today, usual around now, next change.
 */
export type NowView = { 
/**
 * "Sunday 22 November, day 3 after session 1".
 */
title: string, 
/**
 * The one big line that answers "what today?".
 */
headline: string, 
/**
 * What holds now, an entry for each activity.
 */
rules: Array<RuleLine>, 
/**
 * The headline of the second card.
 */
usual_headline: string, 
/**
 * What is usual now.
 */
usual: Array<string>, 
/**
 * "Sunday 22 November, 4:00 pm"; none when nothing changes any more.
 */
next_title: string | null, 
/**
 * What changes then.
 */
next: Array<RuleLine>, };

/**
 * A branch that the artist has opened for the client.
 */
export type OpenedBranch = { 
/**
 * The branch's id.
 */
branch: string, 
/**
 * The number of the session at which it was opened, from 1 in the order of time.
 */
session: number, };

/**
 * A page to show, print or save.
 */
export type PageRequest = { "kind": "sheet" } & SheetRequest | { "kind": "guide" } & HandoutRequest | { "kind": "flaking" } & HandoutRequest;

/**
 * All pages as they will print, at any size.
 */
export type PagesView = { 
/**
 * An SVG for each page.
 */
pages: Array<string>, };

export type Paper = "a4" | "letter";

/**
 * A phase.
 */
export type PhaseBar = { 
/**
 * Its name.
 */
title: string, 
/**
 * The strictest verdict for water and shampoo in it: gives it its colour.
 */
tone: Verdict, 
/**
 * Where it lies.
 */
extent: Extent, };

/**
 * What the artist has entered.
 */
export type PlanRequest = { 
/**
 * The protocol's id.
 */
protocol: string, 
/**
 * When each session ended, `2026-11-19T16:00`, in any order.
 */
sessions: Array<string>, 
/**
 * The opened branches.
 */
opened: Array<OpenedBranch>, 
/**
 * What the client's scalp is like, where it is known.
 */
scalp_type: ScalpType | null, };

/**
 * A plan, ready to be shown.
 */
export type PlanView = { 
/**
 * The sessions in the order of time.
 */
sessions: Array<SessionView>, 
/**
 * What holds now.
 */
now: NowView, 
/**
 * The picture.
 */
timeline: TimelineView, 
/**
 * Every change to come or past, in order: "Sun 22 Nov, 4:00 pm", what, the verdict.
 */
changes: Array<ChangeView>, 
/**
 * What calls for the artist, a doctor or the emergency number, least urgent first.
 */
warning_signs: Array<WarningView>, 
/**
 * Lines for this scalp.
 */
advice: Array<string>, };

/**
 * A page as it will print, small.
 */
export type PreviewView = { 
/**
 * The first page as a picture, a `data:` address.
 */
first: string, 
/**
 * How many pages there are.
 */
count: number, };

/**
 * A checked product on the sheet.
 */
export type ProductLine = { 
/**
 * As typed.
 */
name: string, 
/**
 * "Avoid".
 */
verdict: string, 
/**
 * "Alcohol Denat. dries the skin."
 */
reason: string, };

/**
 * A protocol to choose.
 */
export type ProtocolView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its version, from 1.
 */
version: number, 
/**
 * Who wrote the guide that it follows.
 */
author: string, 
/**
 * How its sources were read.
 */
notes: Array<NoteView>, 
/**
 * The branches that can be opened.
 */
branches: Array<BranchView>, };

/**
 * One activity in one line.
 */
export type RuleLine = { 
/**
 * Of what.
 */
activity: Activity, 
/**
 * What is said.
 */
verdict: Verdict, 
/**
 * In the protocol's words.
 */
text: string, };

/**
 * A verdict with its dates.
 */
export type RunBar = { 
/**
 * What is said.
 */
verdict: Verdict, 
/**
 * "Not yet".
 */
word: string, 
/**
 * In the protocol's words.
 */
text: string, 
/**
 * Where it lies.
 */
extent: Extent, 
/**
 * "Rule of session 1".
 */
rule: string, 
/**
 * "Why is my scalp so flaky after my SMP sessions?, Rob James".
 */
source: string, };

export type ScalpType = "normal" | "dry" | "oily" | "sensitive" | "seborrhoeic" | "dandruff" | "folliculitis";

/**
 * What a scalp can be like.
 */
export type ScalpTypeView = { 
/**
 * Its id.
 */
id: ScalpType, 
/**
 * "Dry".
 */
label: string, };

/**
 * Where a session ended.
 */
export type SessionMark = { 
/**
 * From 1.
 */
number: number, 
/**
 * Its position.
 */
at: number, 
/**
 * "Session 1: Thu 19 Nov 2026, 4:00 pm".
 */
label: string, };

/**
 * A session.
 */
export type SessionView = { 
/**
 * From 1.
 */
number: number, 
/**
 * `2026-11-19T16:00`.
 */
ended: string, 
/**
 * "Thu 19 Nov 2026, 4:00 pm".
 */
label: string, };

/**
 * An aftercare sheet.
 */
export type SheetRequest = { 
/**
 * The plan on it.
 */
plan: PlanRequest, 
/**
 * The client's name as typed; may be empty.
 */
client_name: string, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Larger type, for weak eyes; may take two pages.
 */
large_print: boolean, 
/**
 * A checked product, for the moisturizer box.
 */
product: ProductLine | null, };

export type Sign = "redness" | "dark_dots" | "itch" | "flaking" | "scabs";

/**
 * The first answer of the backend.
 */
export type StartView = { 
/**
 * The language of the catalogue.
 */
language: string, 
/**
 * The session that the form starts with: today at 16:00 (`2026-11-22T16:00`).
 */
session: string, 
/**
 * The earliest date that a session may have, `1990-01-01`.
 */
earliest: string, 
/**
 * The latest date that a session may have.
 */
latest: string, 
/**
 * The paper that the form starts with.
 */
paper: Paper, 
/**
 * The protocols, the default first.
 */
protocols: Array<ProtocolView>, 
/**
 * What a scalp can be like.
 */
scalp_types: Array<ScalpTypeView>, };

/**
 * A sign that comes and goes. Positions may lie outside the shown days.
 */
export type Swell = { 
/**
 * It begins between these positions.
 */
onset: [number, number], 
/**
 * It fades between these positions.
 */
fade: [number, number], 
/**
 * "Usual from Sun 22 Nov; fades by Thu 3 Dec".
 */
label: string, };

/**
 * The picture of a plan. Positions are days from the midnight at which the first shown
 * day begins, with the hour as a fraction.
 */
export type TimelineView = { 
/**
 * 14 to 60 civil days, in order.
 */
days: Array<DayHead>, 
/**
 * Where now is; none when it lies outside the shown days.
 */
now: number | null, 
/**
 * "Now: Sun 22 Nov, 3:00 pm".
 */
now_label: string, 
/**
 * Where each shown session ended.
 */
sessions: Array<SessionMark>, 
/**
 * The phases.
 */
phases: Array<PhaseBar>, 
/**
 * What is allowed, a lane for each activity.
 */
lanes: Array<LaneView>, 
/**
 * What is usual, a row for each sign.
 */
usual: Array<UsualRow>, };

/**
 * How an ingredient is marked.
 */
export type Tone = "avoid" | "caution" | "good" | "known" | "unknown";

export type Urgency = "artist" | "doctor" | "emergency";

/**
 * A usual sign after all shown sessions.
 */
export type UsualRow = { 
/**
 * Which.
 */
sign: Sign, 
/**
 * "Redness".
 */
label: string, 
/**
 * In the protocol's words.
 */
text: string, 
/**
 * "48 published SMP aftercare guides".
 */
source: string, 
/**
 * One for each session.
 */
swells: Array<Swell>, };

export type Verdict = "fine" | "ask" | "warm_water_only" | "not_yet";

/**
 * A sign that is not usual.
 */
export type WarningView = { 
/**
 * Whom it calls for.
 */
urgency: Urgency, 
/**
 * In the protocol's words.
 */
text: string, 
/**
 * Its source.
 */
source: string, };
