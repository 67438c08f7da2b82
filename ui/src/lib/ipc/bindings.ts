// Made from Rust by `cargo xtask gen`. Not for hand editing.

import { invoke } from '@tauri-apps/api/core';

export type Activity =
  | 'water'
  | 'shampoo'
  | 'natural_cleanser'
  | 'moisturizer'
  | 'touching'
  | 'light_sweat'
  | 'heavy_sweat'
  | 'sun'
  | 'swimming'
  | 'clipper'
  | 'razor'
  | 'hat'
  | 'harsh_products';
export type Verdict = 'fine' | 'ask' | 'warm_water_only' | 'not_yet';
export type ScalpType =
  'normal' | 'dry' | 'oily' | 'sensitive' | 'seborrhoeic' | 'dandruff' | 'folliculitis';
export type Sign = 'redness' | 'dark_dots' | 'itch' | 'flaking' | 'scabs';
export type Urgency = 'artist' | 'doctor' | 'emergency';
export type LabelVerdict = 'avoid' | 'caution' | 'fine' | 'cannot_tell';
export type Paper = 'a4' | 'letter';
export type Code =
  | 'session-unreadable'
  | 'session-none'
  | 'session-twice'
  | 'session-too-early'
  | 'session-too-late'
  | 'protocol-unknown'
  | 'choice-unknown'
  | 'glyph-missing'
  | 'page-failed'
  | 'save-failed'
  | 'print-failed'
  | 'no-viewer'
  | 'internal';
export type Failure = { code: Code; params: { [key in string]: string } };

export type StartView = {
  language: string;
  session: string;
  earliest: string;
  latest: string;
  paper: Paper;
  protocols: Array<ProtocolView>;
  scalp_types: Array<ScalpTypeView>;
  print_dialog: boolean;
};
export type ProtocolView = {
  id: string;
  title: string;
  version: number;
  author: string;
  notes: Array<NoteView>;
  branches: Array<BranchView>;
};
export type NoteView = { about: string | null; text: string; source: string };
export type BranchView = {
  id: string;
  title: string;
  text: string;
  scalp_types: Array<ScalpType>;
};
export type ScalpTypeView = { id: ScalpType; label: string };

export type PlanRequest = {
  protocol: string;
  sessions: Array<string>;
  opened: Array<OpenedBranch>;
  scalp_type: ScalpType | null;
};
export type OpenedBranch = { branch: string; session: number };
export type PlanView = {
  sessions: Array<SessionView>;
  now: NowView;
  timeline: TimelineView;
  changes: Array<ChangeView>;
  warning_signs: Array<WarningView>;
  advice: Array<string>;
};
export type SessionView = { number: number; ended: string; label: string };
export type NowView = {
  title: string;
  headline: string;
  rules: Array<RuleLine>;
  usual_headline: string;
  usual: Array<string>;
  next_title: string | null;
  next: Array<RuleLine>;
};
export type RuleLine = { activity: Activity; verdict: Verdict; text: string };
export type TimelineView = {
  days: Array<DayHead>;
  now: number | null;
  now_label: string;
  sessions: Array<SessionMark>;
  phases: Array<PhaseBar>;
  lanes: Array<LaneView>;
  usual: Array<UsualRow>;
};
export type DayHead = {
  date: string;
  weekday: string;
  day: string;
  month: string | null;
  label: string;
  today: boolean;
};
export type SessionMark = { number: number; at: number; label: string };
export type Extent = {
  from: number;
  until: number;
  began_earlier: boolean;
  goes_on: boolean;
  from_label: string;
  until_label: string | null;
};
export type PhaseBar = { title: string; tone: Verdict; extent: Extent };
export type LaneView = { activity: Activity; label: string; runs: Array<RunBar> };
export type RunBar = {
  verdict: Verdict;
  word: string;
  text: string;
  extent: Extent;
  rule: string;
  source: string;
};
export type UsualRow = {
  sign: Sign;
  label: string;
  text: string;
  source: string;
  swells: Array<Swell>;
};
export type Swell = { onset: [number, number]; fade: [number, number]; label: string };
export type ChangeView = { at: string; label: string; line: RuleLine };
export type WarningView = { urgency: Urgency; text: string; source: string };

export type GuideRequest = { protocol: string };
export type GuideView = { from: string | null; rule: string | null; source: string | null };

export type PageRequest =
  | ({ kind: 'sheet' } & SheetRequest)
  | ({ kind: 'guide' } & HandoutRequest)
  | ({ kind: 'flaking' } & HandoutRequest);
export type SheetRequest = {
  plan: PlanRequest;
  client_name: string;
  paper: Paper;
  large_print: boolean;
  product: ProductLine | null;
};
export type ProductLine = { name: string; verdict: string; reason: string };
export type HandoutRequest = { protocol: string; paper: Paper };
export type PreviewView = { pages: Array<string> };
export type Delivery = 'printed' | 'opened' | 'saved' | 'cancelled';

export type CheckRequest = {
  label: string;
  allergies: Array<string>;
  scalp_types: Array<ScalpType>;
  hold_fatty_alcohols: boolean;
};
export type CheckView = {
  verdict: LabelVerdict;
  headline: string;
  reasons: Array<string>;
  counted: string;
  disclaimer: string;
  marks: Array<MarkView>;
};
export type MarkView = {
  start: number;
  end: number;
  text: string;
  tone: Tone;
  title: string;
  explanation: Array<string>;
  sources: Array<string>;
  suggestion: string | null;
};
export type Tone = 'avoid' | 'caution' | 'good' | 'known' | 'unknown';

export const commands = {
  start: () => invoke<StartView>('start'),
  plan: (request: PlanRequest) => invoke<PlanView>('plan', { request }),
  guide: (request: GuideRequest) => invoke<GuideView>('guide', { request }),
  preview: (request: PageRequest) => invoke<PreviewView>('preview', { request }),
  print: (request: PageRequest) => invoke<Delivery>('print', { request }),
  save: (request: PageRequest) => invoke<Delivery>('save', { request }),
  check: (request: CheckRequest) => invoke<CheckView>('check', { request }),
  ready: () => invoke<null>('ready'),
};
