import type { Drafts } from '../../lib/app/drafts';
import { Saver } from '../../lib/app/saver.svelte';
import {
  BLANK_CLIENT,
  call,
  commands,
  type Client,
  type ScalpType,
  type Contact,
  type HealthQuestion,
} from '../../lib/ipc';
import { ContactList } from './contact-list.svelte';

/** What was answered to a question of the health form. */
export type Said = 'not-asked' | 'no' | 'yes';

const NOBODY: Contact = { name: '', phone: '', relation: '' };

/** A client's details: saved as they are typed. */
export class DetailsForm {
  /** As they stand in the form. */
  details: Client = $state(BLANK_CLIENT);
  emergency: Contact = $state(NOBODY);
  readonly phones = new ContactList(() => this.touch());
  readonly emails = new ContactList(() => this.touch());
  readonly saver: Saver;
  /** The last name that held something. */
  #name = '';

  constructor(client: number, from: Client, drafts: Drafts, onsaved: () => void) {
    this.take(from);
    this.saver = new Saver(async (done) => {
      const outcome = await call(commands.save_client({ id: client, details: this.#whole }));
      if ('ok' in outcome && done) onsaved();
      return outcome;
    }, drafts);
  }

  /** Whether the name is missing; the last one holds until then. */
  get nameless(): boolean {
    return this.details.name.trim() === '';
  }

  /** Fills the form. */
  take(from: Client): void {
    this.details = structuredClone(from);
    this.phones.take(from.phones);
    this.emails.take(from.emails);
    this.emergency = { ...(from.emergency ?? NOBODY) };
    this.#name = from.name;
  }

  /** Something in it has changed. */
  touch(): void {
    if (!this.nameless) this.#name = this.details.name;
    this.saver.touch();
  }

  toggleScalp(scalp: ScalpType, on: boolean): void {
    const others = this.details.scalp.filter((one) => one !== scalp);
    this.details.scalp = on ? [...others, scalp] : others;
    this.touch();
  }

  /** A yes to a question of the health form; none for everything else. */
  answer(question: HealthQuestion): Client['contraindications'][number] | null {
    return this.details.contraindications.find((one) => one.question === question) ?? null;
  }

  /** What was answered; not asked is no "no". */
  said(question: HealthQuestion): Said {
    if (this.answer(question)) return 'yes';
    return this.details.health.no.includes(question) ? 'no' : 'not-asked';
  }

  say(question: HealthQuestion, said: Said, today: string): void {
    const { details } = this;
    const yes = details.contraindications.filter((one) => one.question !== question);
    const no = details.health.no.filter((one) => one !== question);
    details.contraindications = said === 'yes' ? [...yes, { question, date: null, text: '' }] : yes;
    details.health.no = said === 'no' ? [...no, question] : no;
    if (said !== 'not-asked') details.health.asked = today;
    this.touch();
  }

  addAllergy(): void {
    this.details.allergies.push({ group: '', text: '', severity: 'unknown' });
  }

  /** Takes an allergy out; what it gives back puts it in again. */
  removeAllergy(index: number): () => void {
    const removed = this.details.allergies.splice(index, 1);
    this.touch();
    return () => {
      this.details.allergies.splice(index, 0, ...removed);
      this.touch();
    };
  }

  addTag(typed: string): void {
    const tag = typed.trim();
    if (tag === '' || this.details.tags.includes(tag)) return;
    this.details.tags.push(tag);
    this.touch();
  }

  removeTag(tag: string): void {
    this.details.tags = this.details.tags.filter((one) => one !== tag);
    this.touch();
  }

  get #whole(): Client {
    const { name, phone, relation } = this.emergency;
    const somebody = [name, phone, relation].some((text) => text.trim() !== '');
    const details = $state.snapshot(this.details);
    return {
      ...details,
      name: this.#name,
      phones: this.phones.filled,
      emails: this.emails.filled,
      allergies: details.allergies.filter(({ group, text }) => group !== '' || text.trim() !== ''),
      emergency: somebody ? { name, phone, relation } : null,
    };
  }
}
