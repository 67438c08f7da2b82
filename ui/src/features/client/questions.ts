/** The questions of the health form in words. */
import type { HealthQuestion } from '../../lib/ipc';
import { find } from '../../lib/strings';

/** In the order in which the published forms ask. */
export const QUESTIONS: HealthQuestion[] = [
  'bleeding',
  'heart',
  'diabetes',
  'pregnancy',
  'keloids',
  'psoriasis',
  'eczema',
  'dermatitis',
  'isotretinoin',
  'retinoids',
  'steroids',
  'cancer_treatment',
  'hepatitis',
  'hiv',
  'epilepsy',
  'immune',
  'allergy',
  'mrsa',
  'sunburn',
  'lesions',
  'laser_removal',
  'minor',
  'other',
];

export function healthQuestion(question: HealthQuestion): string {
  return find(`health-${question.replaceAll('_', '-')}`, {}) ?? question;
}
