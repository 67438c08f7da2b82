/** The questions of the health form in words. */
import type { HealthQuestion } from '../../lib/ipc';
import { dashed, t } from '../../lib/strings';

export function healthQuestion(question: HealthQuestion): string {
  return t(`health-${dashed(question)}`);
}
