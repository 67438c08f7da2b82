/** The questions of the health form in words. */
import type { HealthQuestion } from '../../lib/ipc';
import { find } from '../../lib/strings';

export function healthQuestion(question: HealthQuestion): string {
  return find(`health-${question.replaceAll('_', '-')}`, {}) ?? question;
}
