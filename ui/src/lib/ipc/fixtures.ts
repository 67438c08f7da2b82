/**
 * Answers as the backend gives them for the default protocol, for the browser and the tests. "Now"
 * is Sunday 22 November 2026, 3:00 pm. Dates are worded here as the backend words them.
 */
import type {
  Activity,
  CheckView,
  Extent,
  GuideView,
  LaneView,
  PlanView,
  RunBar,
  Sign,
  StartView,
  TimelineView,
  Verdict,
} from './bindings';

const NOW = '2026-11-22T15:00';
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FLAKING = 'Why is my scalp so flaky after my SMP sessions?, Rob James';
const GUIDES = '48 published SMP aftercare guides, practitioners’ pages';

const WORDS: Record<Verdict, string> = {
  not_yet: 'Not yet',
  warm_water_only: 'Warm water only',
  ask: 'Ask first',
  fine: 'Fine',
};

type Window = [verdict: Verdict, from: number, until: number | null, text: string];

const DEFAULT_LANES: [Activity, string, Window[]][] = [
  [
    'water',
    'Water',
    [
      ['not_yet', 0, 3, 'Keep your scalp dry. No water at all.'],
      ['warm_water_only', 3, 10, 'Warm water only, no pressure. Pat dry with a clean towel.'],
      ['fine', 10, null, 'Water as usual.'],
    ],
  ],
  [
    'shampoo',
    'Soap, shampoo',
    [
      ['not_yet', 0, 8, 'No soap, shampoo or conditioner.'],
      ['ask', 8, 10, 'Shampoo: ask us first.'],
      ['fine', 10, null, 'Mild shampoo again. Be gentle.'],
    ],
  ],
  [
    'moisturizer',
    'Moisturizer',
    [
      ['not_yet', 0, 3, 'No moisturizer yet.'],
      ['fine', 3, null, 'A tiny amount of coconut or olive oil. Nothing with alcohol.'],
    ],
  ],
  [
    'harsh_products',
    'Harsh products',
    [['not_yet', 0, null, 'Nothing with alcohol, acids or retinoids on your scalp.']],
  ],
];

const CLEANSER: [Activity, string, Window[]] = [
  'natural_cleanser',
  'Natural cleanser',
  [
    ['not_yet', 0, 4, 'No cleanser yet.'],
    ['fine', 4, null, 'A very simple natural cleanser, once a day at most.'],
  ],
];

/** A lane that is shut for some days and then open: what the fuller protocols add. */
function shutFor(days: number, activity: Activity, label: string): [Activity, string, Window[]] {
  return [
    activity,
    label,
    [
      ['not_yet', 0, days, `${label}: not yet.`],
      ['fine', days, null, `${label}: allowed again.`],
    ],
  ];
}

const MORE_LANES = [
  shutFor(7, 'touching', 'Touching'),
  shutFor(4, 'light_sweat', 'Light sweat'),
  shutFor(10, 'heavy_sweat', 'Heavy sweat'),
  shutFor(28, 'sun', 'Sun and tanning'),
  shutFor(30, 'swimming', 'Swimming, sauna, steam'),
  shutFor(4, 'clipper', 'Clipper'),
  shutFor(10, 'razor', 'Wet razor'),
];

const PHASES: [string, Verdict, number, number | null][] = [
  ['Keep dry', 'not_yet', 0, 3],
  ['Warm water only', 'warm_water_only', 3, 8],
  ['Ease back', 'ask', 8, 10],
  ['Gentle shampoo again', 'fine', 10, null],
];

const USUAL: [Sign, string, string, [number, number], [number, number]][] = [
  ['redness', 'Redness', 'Redness. Everyone has some; some scalps go redder.', [0, 0], [1, 3]],
  ['dark_dots', 'Dark dots', 'Dots look darker and larger than they will be.', [0, 0], [2, 7]],
  ['itch', 'Itch', 'Some itch or tightness. Do not scratch.', [1, 3], [4, 7]],
  ['flaking', 'Flaking', 'Dry flakes. Some people have few, some have many.', [3, 4], [7, 14]],
  ['scabs', 'Scabs', 'Tiny scabs that fall by themselves.', [1, 3], [5, 14]],
];

/** A shown stretch of days with its sessions, from which positions and labels follow. */
class Stretch {
  readonly first: Date;

  constructor(
    readonly sessions: string[],
    readonly days: number,
  ) {
    this.first = new Date(`${sessions[0]?.slice(0, 10)}T00:00Z`);
  }

  position(moment: string): number {
    return (new Date(`${moment}Z`).getTime() - this.first.getTime()) / 86_400_000;
  }

  label(position: number): string {
    const moment = new Date(this.first.getTime() + Math.round(position * 86_400_000));
    const hour = moment.getUTCHours();
    const minutes = String(moment.getUTCMinutes()).padStart(2, '0');
    const clock = `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
    return `${this.day(moment)}, ${clock}`;
  }

  day(moment: Date): string {
    const weekday = WEEKDAYS[moment.getUTCDay()]?.slice(0, 3);
    return `${weekday} ${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]}`;
  }

  extent(from: number, until: number | null): Extent {
    return {
      from: Math.max(0, from),
      until: Math.min(this.days, until ?? this.days),
      began_earlier: from < 0,
      goes_on: until === null || until > this.days,
      from_label: this.label(from),
      until_label: until === null ? null : this.label(until),
    };
  }

  /** The windows of every session, each cut off by the next session. */
  pieces<Piece>(windows: [Piece, number, number | null][]): [Piece, Extent, number][] {
    return this.sessions.flatMap((session, index) => {
      const start = this.position(session);
      const next = this.sessions[index + 1];
      const end = next === undefined ? null : this.position(next);
      return windows
        .filter(([, from]) => end === null || start + from < end)
        .map(([piece, from, until]): [Piece, Extent, number] => {
          const own = until === null ? null : start + until;
          const last = end === null ? own : Math.min(own ?? end, end);
          return [piece, this.extent(start + from, last), index + 1];
        });
    });
  }

  lane([activity, label, windows]: [Activity, string, Window[]]): LaneView {
    const pieces = this.pieces<Window>(windows.map((window) => [window, window[1], window[2]]));
    const runs: RunBar[] = [];
    for (const [[verdict, , , text], extent, session] of pieces) {
      const before = runs.at(-1);
      if (before?.verdict === verdict) {
        before.extent = {
          ...extent,
          from: before.extent.from,
          from_label: before.extent.from_label,
        };
        continue;
      }
      const rule = `Rule from session ${session}`;
      runs.push({ verdict, word: WORDS[verdict], text, extent, rule, source: FLAKING });
    }
    return { activity, label, runs };
  }

  timeline(lanes: [Activity, string, Window[]][]): TimelineView {
    const days = Array.from({ length: this.days }, (_, index) => {
      const date = new Date(this.first.getTime() + index * 86_400_000);
      const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
      const month = MONTHS[date.getUTCMonth()] ?? '';
      const name = index === 0 || date.getUTCDate() === 1 ? month : null;
      const iso = date.toISOString().slice(0, 10);
      return {
        date: iso,
        weekday: weekday.slice(0, 1),
        day: String(date.getUTCDate()),
        month: name,
        label: `${weekday} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`,
        after_gap: false,
        today: iso === NOW.slice(0, 10),
      };
    });
    const now = this.position(NOW);
    return {
      days,
      now: now >= 0 && now <= this.days ? now : null,
      now_label: `Now: ${this.label(now)}`,
      sessions: this.sessions.map((session, index) => ({
        number: index + 1,
        at: this.position(session),
        label: `Session ${index + 1}: ${this.label(this.position(session))}`,
      })),
      phases: this.pieces(PHASES.map((phase) => [phase, phase[2], phase[3]])).map(
        ([[title, tone], extent]) => ({ title, tone, extent }),
      ),
      lanes: lanes.map((lane) => this.lane(lane)),
      usual: USUAL.map(([sign, label, text, onset, fade]) => ({
        sign,
        label,
        text,
        source: GUIDES,
        swells: this.sessions.map((session) => {
          const start = this.position(session);
          const shift = ([from, to]: [number, number]): [number, number] => [
            start + from,
            start + to,
          ];
          const by = this.label(start + fade[1]).split(',')[0];
          return {
            onset: shift(onset),
            fade: shift(fade),
            label: `Starts from ${this.label(start + onset[0]).split(',')[0]}, fades by ${by}. Longer is common.`,
          };
        }),
      })),
    };
  }
}

export const start: StartView = {
  language: 'en',
  appearance: 'system',
  earliest: '1990-01-01T00:00',
  latest: '2028-11-22T15:00',
  paper: 'a4',
  can_find_from_anywhere: true,
  scalp_types: [
    { id: 'normal', label: 'Normal' },
    { id: 'dry', label: 'Dry' },
    { id: 'oily', label: 'Oily' },
    { id: 'sensitive', label: 'Sensitive' },
    { id: 'seborrhoeic', label: 'Seborrhoeic' },
    { id: 'dandruff', label: 'Dandruff' },
    { id: 'folliculitis', label: 'Folliculitis' },
  ],
  protocols: [
    {
      id: 'rob-james-flaking',
      title: 'Rob James',
      version: 1,
      author: 'Rob James',
      notes: [
        {
          about: 'Soap, shampoo',
          text: 'The guide says no soap for seven days, and also three dry days and another five to seven with warm water only, which gives eight to ten. Read here as: not yet before day 8, ask from day 8, fine from day 10. Seven is never used: the longer figure is the safe one.',
          source: FLAKING,
        },
        {
          about: null,
          text: 'The guide gives no numbers for redness, itch and flaking. The ranges come from other published guides; they are usual, not limits.',
          source: GUIDES,
        },
      ],
      branches: [
        {
          id: 'natural-cleanser',
          title: 'Natural cleanser',
          text: 'Only for an excessively dry scalp. Usually decided on seeing the client at the second session.',
          scalp_types: ['dry'],
        },
      ],
    },
    {
      id: 'published-median',
      title: 'Published guides, median',
      version: 1,
      author: '48 practitioners',
      notes: [],
      branches: [],
    },
  ],
};

/** The plan of these sessions, at most 60 days of it; with all lanes where `full` is set. */
export function plan(sessions: string[], opened: boolean, full: boolean): PlanView {
  const ordered = [...sessions].sort();
  const days = ordered.length === 1 ? 21 : ordered.length === 2 ? 35 : 60;
  const stretch = new Stretch(ordered, days);
  const lanes = [...DEFAULT_LANES];
  if (opened) lanes.splice(2, 0, CLEANSER);
  if (full) lanes.splice(3, 0, ...MORE_LANES);
  return {
    sessions: ordered.map((ended, index) => ({
      number: index + 1,
      ended,
      label: stretch.label(stretch.position(ended)).replace(',', ' 2026,'),
    })),
    now: {
      title: 'Sunday 22 November, day 3 after session 1',
      headline: 'Water: warm water only from 4:00 pm today',
      rules: lanes.map(([activity, , windows]) => ({
        activity,
        verdict: windows[0]?.[0] ?? 'fine',
        text: windows[0]?.[3] ?? '',
      })),
      usual_headline: 'Itch, dark dots and scabs',
      usual: [
        'Redness is mostly fading by now.',
        'Some itch or tightness. Do not scratch.',
        'Dots look darker and larger than they will be.',
      ],
      next_title: 'Sunday 22 November, 4:00 pm',
      next: [
        {
          activity: 'water',
          verdict: 'warm_water_only',
          text: 'Warm water only, no pressure. Pat dry with a clean towel.',
        },
        {
          activity: 'moisturizer',
          verdict: 'fine',
          text: 'A tiny amount of coconut or olive oil. Nothing with alcohol.',
        },
      ],
    },
    timeline: stretch.timeline(lanes),
    changes: [
      {
        at: '2026-11-22T16:00',
        label: 'Sun 22 Nov, 4:00 pm',
        line: {
          activity: 'water',
          verdict: 'warm_water_only',
          text: 'Warm water only, no pressure. Pat dry with a clean towel.',
        },
      },
    ],
    warning_signs: [
      {
        urgency: 'artist',
        text: 'Redness is still there after day 3.',
        source: GUIDES,
      },
      {
        urgency: 'doctor',
        text: 'Redness or pain around the treated area, or spreading.',
        source: 'Tattoo complications, American Academy of Dermatology',
      },
      { urgency: 'doctor', text: 'Swelling or heat after day 3.', source: 'Cellulitis, NHS' },
      {
        urgency: 'doctor',
        text: 'Pus or fluid from the skin.',
        source: 'Tattoo complications, American Academy of Dermatology',
      },
      {
        urgency: 'emergency',
        text: 'Fever with confusion, a racing heart, or cold, clammy or pale skin.',
        source: 'Cellulitis, NHS',
      },
    ],
    advice: [],
  };
}

export const guide: GuideView = {
  from: 'From 3 days after each session.',
  rule: 'A tiny amount of coconut or olive oil. Nothing with alcohol.',
  source: FLAKING,
};

/** The label of the check's example. */
export const LABEL =
  'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, Cocos Nucifera Oil, Alcohol Denat., Caprylic/Capric Triglyceride, Lanolin Alcohol, Parfum, Linalool, Tocopheryl, Xyloglucan X9.';

const KNOWN: Record<
  string,
  Pick<CheckView['marks'][number], 'tone' | 'explanation' | 'suggestion'>
> = {
  'Cetearyl Alcohol': {
    tone: 'good',
    explanation: ['A fatty alcohol: softens, does not dry.'],
    suggestion: null,
  },
  'Cocos Nucifera Oil': {
    tone: 'good',
    explanation: ['Coconut oil, one of the two recommended oils.'],
    suggestion: null,
  },
  'Alcohol Denat.': {
    tone: 'avoid',
    explanation: ['A drying alcohol. It dries the skin out.'],
    suggestion: null,
  },
  'Lanolin Alcohol': {
    tone: 'caution',
    explanation: ['Not drying, but a known allergen.'],
    suggestion: null,
  },
  Parfum: { tone: 'caution', explanation: ['Perfume.'], suggestion: null },
  Linalool: { tone: 'caution', explanation: ['A fragrance allergen.'], suggestion: null },
  Tocopheryl: {
    tone: 'unknown',
    explanation: ['Not recognized, so not judged.'],
    suggestion: 'Tocopherol',
  },
  'Xyloglucan X9.': {
    tone: 'unknown',
    explanation: ['Not recognized, so not judged.'],
    suggestion: null,
  },
};

/** The answer to a label, by splitting it at its commas. */
export function check(label: string): CheckView {
  const list = label.startsWith('Ingredients: ') ? label : '';
  const names = list.slice('Ingredients: '.length).split(', ').filter(Boolean);
  let from = 'Ingredients: '.length;
  const marks = names.map((text, index) => {
    const start = label.indexOf(text, from);
    from = start + text.length;
    const { tone, explanation, suggestion } = KNOWN[text] ?? {
      tone: 'known' as const,
      explanation: [],
      suggestion: null,
    };
    return {
      start,
      end: from,
      text,
      tone,
      title: `${text}, ${index + 1} of ${names.length}`,
      explanation,
      sources: explanation.length ? ['CosIng, European Commission'] : [],
      suggestion,
    };
  });
  const worst = marks.find(({ tone }) => tone === 'avoid');
  const disclaimer = 'This follows your studio’s rule. It is no medical advice.';
  if (marks.length === 0) {
    return {
      verdict: 'cannot_tell',
      headline: 'Cannot tell',
      reasons: ['There is no list of ingredients in this text.'],
      counted: '0 ingredients',
      disclaimer,
      marks,
    };
  }
  return {
    verdict: worst ? 'avoid' : 'fine',
    headline: worst ? 'Avoid' : 'Fine',
    reasons: worst
      ? ['Alcohol Denat. dries the skin.', 'Parfum: perfumed.']
      : ['Nothing in it goes against the rule.'],
    counted: `${marks.length} ingredients, ${marks.filter(({ tone }) => tone === 'unknown').length} not recognized`,
    disclaimer,
    marks,
  };
}
