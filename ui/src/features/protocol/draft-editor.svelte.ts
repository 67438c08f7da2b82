import type { Context } from '../../lib/app/context.svelte';
import { Latest } from '../../lib/app/latest.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import {
  call,
  commands,
  type Activity,
  type DraftCheck,
  type DraftForm,
  type DraftLane,
  type DraftOptions,
  type DraftRule,
  type DraftView,
  type EndMove,
  type PageRequest,
  type PreviewView,
} from '../../lib/ipc';

/** A sentence by language. */
export type Texts = DraftRule['text'];

/** A draft while it is edited: saved as it is typed, and checked at once. */
export class DraftEditor {
  form = $state() as DraftForm;
  /** The language that sentences are shown and typed in. */
  language = $state('');

  readonly options: DraftOptions;
  readonly saver: Saver;
  readonly checked = new Latest<DraftForm, DraftCheck>(commands.check_draft);
  readonly preview = new Latest<PageRequest, PreviewView>(commands.preview);

  #first: DraftCheck;
  /** Where the rules lie since an end was moved, until it is checked. */
  #moved = $state.raw<DraftLane[] | null>(null);
  /** The ends that are being moved, one after another. */
  #moves: Promise<void> = Promise.resolve();
  readonly #settled: () => void;

  /** Sentences are shown in `language`; where it is not said, in the draft's own. */
  constructor(view: DraftView, context: Context, language = view.form.language) {
    this.form = view.form;
    this.language = language;
    this.options = view.options;
    this.#first = view.check;
    this.saver = new Saver(
      (done) => call(commands.save_draft({ form: $state.snapshot(this.form), done })),
      context.drafts,
    );
    this.#settled = context.drafts.fields.add({
      settle: async () => {
        await this.#moves;
        return true;
      },
      focus: () => undefined,
    });
    this.#show();
  }

  /** What is to be said of it. */
  get check(): DraftCheck {
    return this.checked.view ?? this.#first;
  }

  /** Where the rules lie. */
  get bars(): DraftLane[] {
    return (this.checked.fresh ? null : this.#moved) ?? this.check.bars;
  }

  /** What is wrong at a place of the form, such as `rules[2].from`; none: nothing. */
  fault(place: string): string | null {
    const here = this.check.faults.filter((fault) => fault.place === place);
    return here.length > 0 ? here.map(({ text }) => text).join(' ') : null;
  }

  /** What is wrong with something as a whole: at its place, or at one of these fields of it. */
  faults(place: string, ...fields: string[]): string | null {
    const places = [place, ...fields.map((field) => `${place}.${field}`)];
    const said = places.flatMap((one) => this.fault(one) ?? []);
    return said.length > 0 ? said.join(' ') : null;
  }

  /** Something was changed. */
  touch(): void {
    this.#moved = null;
    this.saver.touch();
    this.#show();
  }

  /** A sentence in the language at hand. */
  text(texts: Texts): string {
    return texts[this.language] ?? '';
  }

  /** Says a sentence in the language at hand. An empty one is not said in it. */
  say(texts: Texts, text: string): void {
    if (text === '' && this.language !== this.form.language) delete texts[this.language];
    else texts[this.language] = text;
    this.touch();
  }

  /** Sets the day on which a rule ends, and with it where the next one begins. */
  endRule(rules: DraftRule[], place: number, day: string): void {
    const rule = rules[place];
    if (!rule) return;
    const next = this.#after(rules, place);
    if (next && next.from === rule.until) next.from = day;
    rule.until = day;
    this.touch();
  }

  /** Moves the end of a rule as near to where it is to be as it may; the next one begins there. */
  moveEnd(place: number, to: EndMove): void {
    this.#moves = this.#moves.then(() => this.#moveEnd(place, to));
  }

  /** Sets the day on which a rule begins, and with it where the one before ends. */
  beginRule(rules: DraftRule[], place: number, day: string): void {
    const rule = rules[place];
    if (!rule) return;
    const before = rules
      .slice(0, place)
      .filter(({ activity }) => activity === rule.activity)
      .at(-1);
    if (before && before.until === rule.from) before.until = day;
    rule.from = day;
    this.touch();
  }

  /** Counts all rules of an activity from the same sessions. */
  setClock(rules: DraftRule[], activity: Activity, clock: DraftRule['clock']): void {
    for (const rule of rules) if (rule.activity === activity) rule.clock = clock;
    this.touch();
  }

  /** A rule after the last one of an activity, or its first. */
  addRule(rules: DraftRule[], activity: Activity): void {
    const own = rules.filter((rule) => rule.activity === activity);
    const last = own.at(-1);
    const made: DraftRule = {
      activity,
      verdict: last ? 'fine' : 'not_yet',
      from: last ? last.until : '0',
      until: '',
      clock: last?.clock ?? 'each_session',
      text: { [this.form.language]: '' },
      ask: {},
      wordings: ['', ''],
    };
    const at = last ? rules.indexOf(last) + 1 : rules.length;
    rules.splice(at, 0, made);
    this.touch();
  }

  /** Whether a rule is about an activity, in a branch too. */
  speaksOf(activity: Activity): boolean {
    const branches = this.form.branches.flatMap(({ rules }) => rules);
    return [...this.form.rules, ...branches].some((rule) => rule.activity === activity);
  }

  /** Rules that the artist allows one client at a time, named as their activity. */
  addBranch(activity: Activity): void {
    const { branches, language } = this.form;
    const named = this.options.activities.find(({ id }) => id === activity)?.label ?? '';
    branches.push({
      id: this.freeId(branches),
      // The words of the screen are English.
      title: { [language]: language === 'en' ? named : '' },
      hint: { [language]: '' },
      wordings: ['', ''],
      scalp_types: [],
      rules: [],
    });
    const added = branches.at(-1);
    // Like every first rule it forbids: nothing is fine on the first day unless the artist says so.
    if (added) this.addRule(added.rules, activity);
  }

  /** What clients read who must not have an oil, in place of what the rule that allows one says. */
  addOils(): void {
    const none = () => ({ [this.form.language]: '' });
    this.form.oils.push({
      wording: '',
      coconut: none(),
      olive: none(),
      neither: none(),
      wordings: ['', '', ''],
    });
    this.touch();
  }

  /** Takes a rule out. The one before goes on to where it ended. */
  removeRule(rules: DraftRule[], place: number): void {
    const [gone] = rules.splice(place, 1);
    if (gone) {
      const before = rules
        .slice(0, place)
        .filter(({ activity }) => activity === gone.activity)
        .at(-1);
      if (before && before.until === gone.from) before.until = gone.until;
    }
    this.touch();
  }

  /** Takes all rules of an activity out. */
  removeLane(rules: DraftRule[], activity: Activity): void {
    const others = rules.filter((rule) => rule.activity !== activity);
    rules.splice(0, rules.length, ...others);
    this.touch();
  }

  /** An id for something new in a list, which none of the others has. */
  freeId(others: { id: string }[]): string {
    let number = others.length + 1;
    while (others.some(({ id }) => id === `own-${number}`)) number += 1;
    return `own-${number}`;
  }

  /** Whether a form says what this one says, letter by letter. */
  isAs(form: DraftForm): boolean {
    return JSON.stringify(form) === JSON.stringify($state.snapshot(this.form));
  }

  /** Asks again what is to be said of it: what it rests on may have changed. */
  again(): void {
    this.checked.renew();
    this.preview.renew();
    this.#show();
  }

  /** Ends the editing. What is unsaved is saved. */
  async close(): Promise<void> {
    await this.#moves;
    this.#settled();
    await this.saver.leave();
    this.checked.clear();
    this.preview.clear();
  }

  async #moveEnd(place: number, to: EndMove): Promise<void> {
    const { rules } = this.form;
    const rule = rules[place];
    const asked = commands.move_rule_end({ form: $state.snapshot(this.form), rule: place, to });
    const outcome = await call(asked);
    const end = 'ok' in outcome ? outcome.ok : null;
    // Meanwhile a rule may have been taken out, so that another one has its place.
    if (!end || !rule || rules[place] !== rule || rule.until === end.until) return;
    const next = rules[end.next ?? -1];
    if (next) next.from = end.until;
    rule.until = end.until;
    this.touch();
    this.#moved = end.bars;
  }

  #after(rules: DraftRule[], place: number): DraftRule | undefined {
    const activity = rules[place]?.activity;
    return rules.slice(place + 1).find((rule) => rule.activity === activity);
  }

  #show(): void {
    const form = $state.snapshot(this.form);
    this.checked.ask(form);
    this.preview.ask({ kind: 'draft', ...form });
  }
}
