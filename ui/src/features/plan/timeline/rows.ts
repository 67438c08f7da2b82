/** The rows of the picture and their bars, from the backend's view. Words only: no dates are made here. */
import type { Extent, NoteKind, NoteMark, Sign, TimelineView, Verdict } from '../../../lib/ipc';
import { t } from '../../../lib/strings';

/** One thing that can be pointed at. Positions are days from the left edge. */
export interface Bar {
  key: string;
  /** What gives it colour and texture. */
  tone: Verdict | Sign | NoteKind | 'session';
  from: number;
  until: number;
  /** Whether it begins before, or ends after, the shown days. */
  open: { left: boolean; right: boolean };
  /** What may stand on it, the fuller text first. */
  words: string[];
  /** "Water: Not yet". */
  title: string;
  /** All that stands on it, and its dates: what a screen reader says. */
  name: string;
  /** Its dates and hours. */
  dates: string;
  /** The rule in the protocol's words. */
  text: string | null;
  rule: string | null;
  source: string | null;
  /** For a usual sign: where it begins and fades. */
  soft: { onset: [number, number]; fade: [number, number] } | null;
}

/** A row of the picture. */
export interface Row {
  key: string;
  kind: 'sessions' | 'notes' | 'phases' | 'lane' | 'usual';
  label: string;
  bars: Bar[];
}

/** Every row, from top to bottom. */
export function rowsOf(view: TimelineView, marks: NoteMark[] = []): Row[] {
  return [
    ...sessionRow(view),
    ...noteRow(view, marks),
    phaseRow(view),
    ...laneRows(view),
    ...usualRows(view),
  ];
}

const PLAIN = { text: null, rule: null, source: null, soft: null };

/** The sessions. No row without any: a protocol is drawn before there is one. */
function sessionRow({ sessions }: TimelineView): Row[] {
  const bars = sessions.map((session) => ({
    ...PLAIN,
    key: `session-${session.number}`,
    tone: 'session' as const,
    from: session.at,
    until: session.at,
    open: { left: false, right: false },
    words: [String(session.number)],
    title: session.label,
    name: session.label,
    dates: t('timeline-session-ended'),
  }));
  if (bars.length === 0) return [];
  return [{ key: 'sessions', kind: 'sessions', label: t('timeline-sessions'), bars }];
}

/** The notes on their days; those of one day share a marker. No row without any. */
function noteRow({ days }: TimelineView, marks: NoteMark[]): Row[] {
  const shown = marks.filter(({ at }) => at >= 0 && at <= days.length);
  const places = [...new Set(shown.map(({ at }) => at))].sort((a, b) => a - b);
  const bars = places.map((at) => {
    const notes = shown.filter((mark) => mark.at === at);
    const [first] = notes;
    const dates = notes.map(({ label }) => label).join('; ');
    const text = notes.map(({ text }) => text).join('\n');
    return {
      ...PLAIN,
      key: `note-${at}`,
      tone: first?.kind ?? 'note',
      from: at,
      until: at,
      open: { left: false, right: false },
      words: notes.length > 1 ? [String(notes.length)] : [],
      title: notes.length > 1 ? t('timeline-notes-day', { count: notes.length }) : dates,
      name: t('timeline-bar-name', { title: dates, dates: text }),
      dates: notes.length > 1 ? dates : '',
      text,
    };
  });
  if (bars.length === 0) return [];
  return [{ key: 'notes', kind: 'notes', label: t('timeline-notes'), bars }];
}

function phaseRow({ phases }: TimelineView): Row {
  const bars = phases.map(({ title, tone, extent }, index) => ({
    ...PLAIN,
    ...placed(extent),
    key: `phase-${index}`,
    tone,
    words: [title],
    title,
    name: t('timeline-bar-name', { title, dates: datesOf(extent) }),
    dates: datesOf(extent),
  }));
  return { key: 'phases', kind: 'phases', label: t('timeline-phase'), bars };
}

function laneRows({ lanes }: TimelineView): Row[] {
  return lanes.map(({ activity, label, runs }) => ({
    key: activity,
    kind: 'lane',
    label,
    bars: runs.map(({ verdict, word, text, extent, rule, source }, index) => {
      const title = t('timeline-bar', { lane: label, word });
      const dates = datesOf(extent);
      return {
        ...placed(extent),
        key: `${activity}-${index}`,
        tone: verdict,
        words: [text, word],
        title,
        name: t('timeline-bar-name-text', { title, dates, text }),
        dates,
        text,
        rule,
        source,
        soft: null,
      };
    }),
  }));
}

function usualRows({ usual, days }: TimelineView): Row[] {
  return usual.map(({ sign, label, text, source, bars }) => ({
    key: sign,
    kind: 'usual',
    label,
    bars: bars.flatMap(({ onset, fade, label: dates }, index) => {
      const title = t('timeline-bar', { lane: label, word: t('timeline-usual') });
      return fade[1] <= 0 || onset[0] >= days.length
        ? []
        : {
            ...PLAIN,
            key: `${sign}-${index}`,
            tone: sign,
            from: Math.max(0, onset[0]),
            until: Math.min(days.length, fade[1]),
            open: { left: onset[0] < 0, right: fade[1] > days.length },
            words: [],
            title,
            name: t('timeline-bar-name', { title, dates }),
            dates,
            text,
            source,
            soft: { onset, fade },
          };
    }),
  }));
}

function placed({
  from,
  until,
  began_earlier,
  goes_on,
}: Extent): Pick<Bar, 'from' | 'until' | 'open'> {
  return { from, until, open: { left: began_earlier, right: goes_on } };
}

/** "Thu 19 Nov, 4:00 pm to Sun 22 Nov, 4:00 pm". */
function datesOf({ from_label: from, until_label: until }: Extent): string {
  return until === null ? t('timeline-from', { from }) : t('timeline-from-until', { from, until });
}

/**
 * Which day heads get a number, so that none touches another; today always does, and so does a day
 * after a gap.
 */
export function numbered(days: TimelineView['days'], dayWidth: number): boolean[] {
  const step = dayWidth >= 20 ? 1 : dayWidth >= 11 ? 2 : 7;
  const clear = Math.ceil(26 / dayWidth);
  const always = days.flatMap((day, index) => (day.today || day.after_gap ? [index] : []));
  return days.map((day, index) => {
    if (day.today || day.after_gap) return true;
    const crowds = step > 1 && always.some((other) => Math.abs(index - other) < clear);
    return index % step === 0 && !crowds;
  });
}
